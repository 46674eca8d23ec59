// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/pdfoptions.h"

#include <QtGlobal>

#include <algorithm>

namespace slantlight::ui {

namespace {

template <typename Choice, std::size_t Count>
std::optional<Choice> withId(const std::array<Choice, Count> &all, QStringView id,
                             QStringView (*idOf)(Choice))
{
    const auto *const found = std::ranges::find(all, id, idOf);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

PdfOptions PdfOptions::bounded() const
{
    PdfOptions options = *this;
    options.size = std::clamp(size, leastSize, greatestSize);
    return options;
}

QSizeF sizeOf(PaperSize paper)
{
    switch (paper) {
    case PaperSize::A4:
        return {595, 842};
    case PaperSize::A5:
        return {420, 595};
    case PaperSize::Letter:
        return {612, 792};
    case PaperSize::Legal:
        return {612, 1008};
    }
    Q_UNREACHABLE_RETURN({});
}

QStringView paperSizeId(PaperSize paper)
{
    switch (paper) {
    case PaperSize::A4:
        return u"a4";
    case PaperSize::A5:
        return u"a5";
    case PaperSize::Letter:
        return u"letter";
    case PaperSize::Legal:
        return u"legal";
    }
    Q_UNREACHABLE_RETURN({});
}

QStringView paperMarginsId(PaperMargins margins)
{
    switch (margins) {
    case PaperMargins::Narrow:
        return u"narrow";
    case PaperMargins::Usual:
        return u"usual";
    case PaperMargins::Wide:
        return u"wide";
    }
    Q_UNREACHABLE_RETURN({});
}

QStringView memoPlaceId(MemoPlace memos)
{
    switch (memos) {
    case MemoPlace::Notes:
        return u"notes";
    case MemoPlace::Margin:
        return u"margin";
    case MemoPlace::Annotations:
        return u"annotations";
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<PaperSize> paperSizeFromId(QStringView id)
{
    return withId(allPaperSizes, id, &paperSizeId);
}

std::optional<PaperMargins> paperMarginsFromId(QStringView id)
{
    return withId(allPaperMargins, id, &paperMarginsId);
}

std::optional<MemoPlace> memoPlaceFromId(QStringView id)
{
    return withId(allMemoPlaces, id, &memoPlaceId);
}

} // namespace slantlight::ui

// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/pdfpage.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <string>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

std::unexpected<Error> failed(ErrorCode code)
{
    return std::unexpected(Error{code, {}});
}

QString textOf(const poppler::ustring &text)
{
    const poppler::byte_array utf8 = text.to_utf8();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

// Latin ligatures are drawn as one sign and read as letters.
QString withoutLigatures(QString text)
{
    static constexpr std::array letters{u"ff", u"fi", u"fl", u"ffi", u"ffl", u"st", u"st"};
    for (std::size_t i = 0; i < letters.size(); ++i) {
        text.replace(QChar(static_cast<char16_t>(0xFB00 + i)), QStringView(letters[i]).toString());
    }
    return text;
}

bool isBold(const std::string &font)
{
    return font.find("Bold") != std::string::npos || font.find("Black") != std::string::npos
           || font.find("Heavy") != std::string::npos;
}

/// Returns @p box of a page @p width and @p height large, turned back by @p turns quarters.
PageBox turnedBack(const PageBox &box, int turns, double width, double height)
{
    PageBox turned = box;
    switch (turns) {
    case 1: // the text runs down
        turned.left = box.top;
        turned.right = box.bottom;
        turned.top = width - box.right;
        turned.bottom = width - box.left;
        break;
    case 2:
        turned.left = width - box.right;
        turned.right = width - box.left;
        turned.top = height - box.bottom;
        turned.bottom = height - box.top;
        break;
    case 3:
        turned.left = height - box.bottom;
        turned.right = height - box.top;
        turned.top = box.left;
        turned.bottom = box.right;
        break;
    default:
        break;
    }
    return turned;
}

/// Returns how most of @p boxes are turned, in quarters clockwise.
int usualTurns(const std::vector<poppler::text_box> &boxes)
{
    std::array<int, 4> turns{};
    for (const poppler::text_box &box : boxes) {
        ++turns[static_cast<std::size_t>(box.rotation()) % turns.size()];
    }
    return static_cast<int>(std::ranges::max_element(turns) - turns.begin());
}

/// Reads the words of @p page that stand as most of them do: what runs up the margin is none of the
/// text.
PdfPage pageOf(const poppler::page &page, int number)
{
    const std::vector<poppler::text_box> boxes =
        page.text_list(poppler::page::text_list_include_font);
    const int usual = usualTurns(boxes);
    const poppler::rectf size = page.page_rect();
    std::vector<PdfWord> words;
    for (const poppler::text_box &box : boxes) {
        const QString text = Article::cleaned(withoutLigatures(textOf(box.text())));
        if (box.rotation() != usual || text.isEmpty()) {
            continue;
        }
        const poppler::rectf bounds = box.bbox();
        const PageBox place{.page = number,
                            .left = bounds.left(),
                            .top = bounds.top(),
                            .right = bounds.right(),
                            .bottom = bounds.bottom()};
        const PageBox turned = turnedBack(place, usual, size.width(), size.height());
        const bool hasFont = box.has_font_info();
        words.push_back({.text = text,
                         .place = place,
                         .box = turned,
                         .size = hasFont ? box.get_font_size() : turned.bottom - turned.top,
                         .isBold = hasFont && isBold(box.get_font_name()),
                         .hasSpaceAfter = box.has_space_after()});
    }
    return {.height = usual % 2 == 0 ? size.height() : size.width(),
            .lines = linesOf(std::move(words))};
}

// Programs put the name of a file there, or of themselves.
bool isTitle(const QString &title)
{
    static const QRegularExpression file(
        u"\\.(?:docx?|odt|indd|qxd|tex|dvi|pdf|rtf|pages|pptx?|html?)$|^Microsoft |^https?:"_s,
        QRegularExpression::CaseInsensitiveOption);
    return title.contains(u' ') && !file.match(title).hasMatch();
}

bool isAuthor(const QString &author)
{
    return author.contains(u' ') && !author.contains(u'@') && !author.contains(u'\\');
}

ArticleFacts factsOf(const poppler::document &document)
{
    ArticleFacts facts;
    const QString title = textOf(document.get_title()).simplified();
    const QString author = textOf(document.get_author()).simplified();
    facts.title = isTitle(title) ? title : QString();
    facts.author = isAuthor(author) ? author : QString();
    const time_t created = document.get_creation_date_t();
    if (created > 0) {
        const QDate date = QDateTime::fromSecsSinceEpoch(created, QTimeZone::UTC).date();
        facts.published = date.year() >= 1990 && date.year() < 2100 ? date : QDate();
    }
    return facts;
}

void keepSilent(const std::string &, void *) { }

} // namespace

QString PdfLine::text() const
{
    QString text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        text += words[i].text;
        if (i + 1 < words.size() && words[i].hasSpaceAfter) {
            text += u' ';
        }
    }
    return text;
}

Result<PdfText> pdfText(const QByteArray &bytes, const std::stop_token &stop)
{
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::seconds longest{8};
    constexpr int mostPages = 3000;
    poppler::set_debug_error_function(keepSilent, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (document == nullptr) {
        return failed(ErrorCode::FileDamaged);
    }
    if (document->is_locked()) {
        return failed(ErrorCode::FileLocked);
    }
    const int count = document->pages();
    if (count <= 0) {
        return failed(ErrorCode::FileDamaged);
    }
    PdfText text;
    bool hasWords = false;
    const auto begun = Clock::now();
    for (int i = 0; i < count; ++i) {
        if (stop.stop_requested()) {
            return failed(ErrorCode::Cancelled);
        }
        if (Clock::now() - begun > longest || i > mostPages) {
            return failed(ErrorCode::PageTooTangled);
        }
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (page == nullptr) {
            continue;
        }
        text.pages.push_back(pageOf(*page, i));
        hasWords = hasWords || !text.pages.back().lines.empty();
    }
    if (!hasWords) {
        return failed(ErrorCode::PicturesOnly);
    }
    text.facts = factsOf(*document);
    return text;
}

} // namespace slantlight

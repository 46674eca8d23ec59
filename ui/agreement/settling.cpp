// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/settling.h"

#include "core/storage/library.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace slantlight::ui {

namespace {

const WhoCodes owner{CoderId()};

/// What the owner's annotation is to be like; nothing: there is to be none.
const std::optional<CodedPlace> &chosen(const Settling &settling)
{
    return settling.choice == SettledFor::First ? settling.difference.first
                                                : settling.difference.second;
}

/// What the owner says of the place as it stands; nothing where neither coder is the owner, too.
std::optional<CodedPlace> ownersSide(const Settling &settling)
{
    if (settling.first == owner) {
        return settling.difference.first;
    }
    return settling.second == owner ? settling.difference.second : std::nullopt;
}

std::optional<Annotation> annotationWith(const std::vector<Annotation> &annotations,
                                         const QString &id)
{
    const auto found = std::ranges::find(annotations, AnnotationId(id), &Annotation::id);
    return found == annotations.end() ? std::nullopt : std::optional(*found);
}

/// Whether the owner has an annotation like @p place already.
bool hasOne(const std::vector<Annotation> &annotations, const CodedPlace &place,
            const Settling &settling)
{
    return std::ranges::any_of(annotations, [&](const Annotation &each) {
        return each.coder.text().isEmpty() && each.layer != Layer::Machine
               && each.code == place.code
               && resolve(each.selector, settling.text).span == place.span;
    });
}

Result<> change(const Library &library, const Settling &settling)
{
    const auto kept = library.annotations().of(settling.article);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    const std::optional<CodedPlace> &wanted = chosen(settling);
    const std::optional<CodedPlace> mine = ownersSide(settling);
    if (mine == wanted) {
        return {};
    }
    if (!mine) {
        if (hasOne(kept->notes, *wanted, settling)) {
            return {};
        }
        Annotation added = Annotation::create(settling.article, wanted->code,
                                              describe(settling.text, wanted->span));
        added.memo = settling.note;
        return library.annotations().add(added);
    }
    const auto before = annotationWith(kept->notes, mine->source);
    if (!before) {
        return std::unexpected(
            Error{ErrorCode::DeletedElsewhere, mine->span.in(settling.text).toString()});
    }
    if (!wanted) {
        return library.annotations().remove(*before);
    }
    Annotation after = *before;
    after.code = wanted->code;
    after.selector = describe(settling.text, wanted->span);
    after.modified = QDateTime::currentDateTimeUtc();
    const auto done = library.annotations().change(*before, after, Clash::Refuse);
    return done ? Result<>() : std::unexpected(done.error());
}

} // namespace

Result<> settle(const Library &library, const Settling &settling)
{
    if (settling.choice != SettledFor::Both) {
        if (const auto done = change(library, settling); !done) {
            return done;
        }
    }
    return library.agreement().settle({.article = settling.article,
                                       .sides = settling.difference.sides(settling.text),
                                       .choice = settling.choice,
                                       .note = settling.note,
                                       .modified = QDateTime::currentDateTimeUtc()});
}

} // namespace slantlight::ui

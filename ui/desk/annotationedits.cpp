// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/annotationedits.h"

#include "core/review/change.h"
#include "ui/desk/desk.h"

#include <utility>

namespace slantlight::ui {

namespace {

void performOne(Desk &desk, const char *text, std::optional<AnnotationChange> change)
{
    if (change) {
        desk.performAll(text, {*std::move(change)});
    }
}

} // namespace

void setTarget(Desk &desk, const AnnotationId &id, const QString &target)
{
    //: Undo command; the target is whom or what an annotation says to be portrayed.
    performOne(desk, QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Set target"),
               retargeted(desk.review(), id, target));
}

void setTags(Desk &desk, const AnnotationId &id, const QStringList &tags)
{
    performOne(desk, QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Change tags"),
               retagged(desk.review(), id, tags));
}

void splitAnnotation(Desk &desk, const AnnotationId &id, TextOffset at)
{
    desk.performAll(QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Split annotation"),
                    split(desk.review(), id, at));
}

void mergeAnnotations(Desk &desk, const std::vector<AnnotationId> &ids)
{
    desk.performAll(QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Merge annotations"),
                    merged(desk.review(), ids));
}

void recodeAll(Desk &desk, const std::vector<AnnotationId> &ids, const CodeId &code)
{
    std::vector<Change> changes;
    for (const AnnotationId &id : ids) {
        if (auto change = recoded(desk.review(), id, code)) {
            changes.emplace_back(*std::move(change));
        }
    }
    desk.performAll(QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Change codes of annotations"),
                    changes);
    desk.recentCodes().use(code);
}

void tagAll(Desk &desk, const std::vector<AnnotationId> &ids, const QString &tag)
{
    std::vector<Change> changes;
    for (const AnnotationId &id : ids) {
        const PlacedAnnotation *const placed = desk.annotation(id);
        if (placed == nullptr) {
            continue;
        }
        if (auto change = retagged(desk.review(), id, placed->annotation.tags + QStringList(tag))) {
            changes.emplace_back(*std::move(change));
        }
    }
    desk.performAll(QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Tag annotations"), changes);
}

void removeAll(Desk &desk, const std::vector<AnnotationId> &ids)
{
    std::vector<Change> changes;
    for (const AnnotationId &id : ids) {
        if (auto change = removed(desk.review(), id)) {
            changes.emplace_back(*std::move(change));
        }
    }
    desk.performAll(QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Remove annotations"), changes);
}

} // namespace slantlight::ui

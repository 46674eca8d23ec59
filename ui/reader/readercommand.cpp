// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readercommand.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

using Kind = ReaderCommand::Kind;

struct ReaderKeys
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::ReaderKeys)
};

/// Those of the digits are the codes' own, which are set with the codes.
std::optional<ReaderCommand> fixedCommand(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers != Qt::NoModifier) {
        return std::nullopt;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        return ReaderCommand{Kind::ApplyCode, static_cast<int>(key) - Qt::Key_0};
    }
    return key == Qt::Key_Escape ? std::optional(ReaderCommand{Kind::Dismiss}) : std::nullopt;
}

} // namespace

std::vector<ReaderKey> readerKeys()
{
    return {
        {u"page-next"_s, ReaderKeys::tr("Next mark"), {Kind::NextHighlight}, {Qt::Key_J}},
        {u"page-previous"_s,
         ReaderKeys::tr("Previous mark"),
         {Kind::PreviousHighlight},
         {Qt::Key_K}},
        {u"page-explain"_s,
         ReaderKeys::tr("Explain the mark at the caret"),
         {Kind::OpenCard},
         {Qt::Key_S, Qt::Key_Return, Qt::Key_Enter}},
        {u"page-highlight"_s,
         ReaderKeys::tr("Highlight the selection or the mark at the caret"),
         {Kind::Highlight},
         {Qt::Key_H}},
        //: A memo is the note on an annotation.
        {u"page-memo"_s,
         ReaderKeys::tr("Annotate the selection or the mark, with a memo"),
         {Kind::AnnotateWithMemo},
         {Qt::Key_N, Qt::Key_M}},
        {u"page-code"_s,
         ReaderKeys::tr("Give the selection or the mark a code"),
         {Kind::PickCode},
         {Qt::Key_C}},
        {u"page-remove"_s,
         ReaderKeys::tr("Remove the annotation at the caret"),
         {Kind::RemoveAnnotation},
         {Qt::Key_0, Qt::Key_Delete}},
        {u"page-fit"_s,
         ReaderKeys::tr("Put the annotation on the selected words"),
         {Kind::FitAnnotation},
         {Qt::Key_E}},
        {u"page-split"_s,
         ReaderKeys::tr("Split the annotation at the caret"),
         {Kind::SplitAnnotation},
         {Qt::Key_X}},
        {u"page-merge"_s,
         ReaderKeys::tr("Merge the annotations that the selection touches"),
         {Kind::MergeAnnotations},
         {Qt::Key_U}},
        {u"page-next-sentence"_s,
         ReaderKeys::tr("Next sentence"),
         {Kind::NextSentence},
         {QKeySequence(Qt::ALT | Qt::Key_Down)}},
        {u"page-previous-sentence"_s,
         ReaderKeys::tr("Previous sentence"),
         {Kind::PreviousSentence},
         {QKeySequence(Qt::ALT | Qt::Key_Up)}},
        {u"page-extend-sentence"_s,
         ReaderKeys::tr("Select to the end of the sentence"),
         {Kind::ExtendBySentence},
         {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down)}},
        {u"page-reduce-sentence"_s,
         ReaderKeys::tr("Select back to the beginning of the sentence"),
         {Kind::ReduceBySentence},
         {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up)}},
        {u"page-copy-with-source"_s,
         ReaderKeys::tr("Copy with the source"),
         {Kind::CopyWithSource},
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}},
        {u"page-copy-annotations"_s,
         ReaderKeys::tr("Copy all annotations as Markdown"),
         {Kind::CopyAnnotations},
         {}},
        {u"page-see-rule"_s,
         ReaderKeys::tr("See the rule of the mark at the caret"),
         {Kind::SeeRule},
         {}},
        {u"page-make-rule"_s,
         ReaderKeys::tr("New rule from this wording…"),
         {Kind::MakeRule},
         {Qt::Key_R}},
    };
}

ReaderKeymap::ReaderKeymap()
{
    for (const ReaderKey &key : readerKeys()) {
        setKeys(key.id, key.keys);
    }
}

QString ReaderKeymap::firstKey(const QString &id) const
{
    return m_first.value(id).toString(QKeySequence::NativeText);
}

void ReaderKeymap::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    const auto known = readerKeys();
    const auto key = std::ranges::find(known, id, &ReaderKey::id);
    if (key == known.end()) {
        return;
    }
    m_bound.removeIf([&id](const auto &bound) { return bound.value().id == id; });
    m_first.insert(id, keys.value(0));
    for (const QKeySequence &sequence : keys) {
        m_bound.insert(sequence, {.id = id, .command = key->command});
    }
}

std::optional<ReaderCommand> ReaderKeymap::command(QKeyCombination key) const
{
    const Qt::KeyboardModifiers modifiers =
        key.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const auto bound = m_bound.constFind(QKeySequence(QKeyCombination(modifiers, key.key())));
    return bound != m_bound.constEnd() ? bound->command : fixedCommand(key.key(), modifiers);
}

} // namespace slantlight::ui

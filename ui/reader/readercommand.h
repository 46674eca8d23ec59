// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QKeyCombination>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace slantlight::ui {

/// What a key asks the page to do.
struct ReaderCommand
{
    enum class Kind {
        NextHighlight,
        PreviousHighlight,
        ApplyCode,
        RemoveAnnotation,
        FitAnnotation, ///< put the one that the selection touches on the selection
        SplitAnnotation, ///< at the caret
        MergeAnnotations, ///< those that the selection touches
        NextSentence,
        PreviousSentence,
        ExtendBySentence, ///< the selection, to the end of the sentence, then of the next one
        ReduceBySentence, ///< back from its end
        Highlight,
        AnnotateWithMemo,
        PickCode, ///< ask which one
        OpenCard,
        CopyWithSource,
        CopyAnnotations, ///< all of them, as Markdown
        SeeRule, ///< of the mark at the caret
        MakeRule, ///< of the selection
        Dismiss, ///< close card and selection bar, then give up the selection
    };

    Kind kind;
    int digit = 0; ///< 1 to 9 for ApplyCode

    friend bool operator==(const ReaderCommand &, const ReaderCommand &) = default;
};

/// A command of the page that goes by a name, and its usual keys.
struct ReaderKey
{
    QString id; ///< which settings keep: "page-highlight"
    QString name; ///< translated
    ReaderCommand command;
    QList<QKeySequence> keys;
};

/// Returns the commands whose keys can be changed, in the order in which they are listed.
[[nodiscard]] std::vector<ReaderKey> readerKeys();

/// Which key asks for what while the page has the focus: those of readerKeys(), which can be
/// changed, digits, which the codes have, and Esc.
class ReaderKeymap
{
public:
    ReaderKeymap();

    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    /// Returns the first key of the command @p id as menus show it; empty where it has none.
    [[nodiscard]] QString firstKey(const QString &id) const;
    /// Returns what @p key means; nothing for keys that the page leaves to Qt.
    [[nodiscard]] std::optional<ReaderCommand> command(QKeyCombination key) const;

private:
    struct Bound
    {
        QString id;
        ReaderCommand command;
    };
    QHash<QKeySequence, Bound> m_bound;
    QHash<QString, QKeySequence> m_first; ///< by the id
};

} // namespace slantlight::ui

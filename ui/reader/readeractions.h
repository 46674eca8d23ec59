// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/base/ids.h"
#include "core/text/textspan.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QMimeData;

namespace slantlight::ui {

class ArticlePage;
class Desk;
class ReaderFocus;

/// What the reader does to annotations and markers, whether keys, a card, the menu or a panel ask
/// for it; each says what it did.
class ReaderActions : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; @p page becomes the parent.
    ReaderActions(Desk &desk, ArticlePage &page, ReaderFocus &focus);

    /// Gives the selection, else the highlight at the caret, a code; an annotation gets it instead
    /// of the one that it has.
    void annotate(const slantlight::CodeId &code);
    void annotatePlainly(); ///< with the codebook's plain code
    void annotateByKey(int digit); ///< with the code that has the key @p digit
    void annotateWithMemo();
    void removeAnnotationHere();
    void fitAnnotation(); ///< puts the one that the selection touches, and no other, on it
    void splitAnnotation(); ///< at the caret
    void mergeAnnotations(); ///< those that the selection touches
    /// Returns the annotations that the selection touches, by place.
    [[nodiscard]] std::vector<AnnotationId> touched() const;
    void copyWithSource(); ///< the selection, else the highlight at the caret
    void copyAnnotations(); ///< all of the article, as Markdown
    void copyAnnotation(const AnnotationId &id); ///< likewise
    /// Returns the words at @p span as a quotation with its source, as text and with the colours of
    /// their marks.
    [[nodiscard]] std::unique_ptr<QMimeData> quotation(TextSpan span) const;
    /// Returns the highlight @p id as it is taken out: an annotation as Markdown, a mark as a
    /// quotation; null where there is none.
    [[nodiscard]] std::unique_ptr<QMimeData> copied(const QString &id) const;

    void recode(const AnnotationId &id, const CodeId &code);
    void removeAnnotation(const slantlight::AnnotationId &id);
    void editMemo(const AnnotationId &id);
    /// Sets or, with nothing, takes back the answer to a marker.
    void answer(const QString &fingerprint, std::optional<Answer> answer,
                const std::optional<QString> &reason = std::nullopt);
    void silenceRuleOf(const QString &fingerprint);

    /// Whether rules can be looked at and written, which the window decides; not at first.
    [[nodiscard]] bool offersRules() const { return m_offersRules; }
    void offerRules() { m_offersRules = true; }
    /// Asks for the rule of a marker, else of the one at the caret.
    void seeRuleOf(const QString &fingerprint);
    void seeRuleHere();
    void makeRule(); ///< of the words that are selected

Q_SIGNALS:
    void said(const QString &text); ///< in passing, translated
    /// Something was changed, in words, translated: "Annotation removed." The last command of the
    /// desk's undo stack takes it back.
    void changeMade(const QString &text);
    void memoRequested(const slantlight::AnnotationId &id);
    void annotated(const slantlight::CodeId &code);
    void ruleWanted(const slantlight::RuleId &rule); ///< to be looked at
    void newRuleWanted(slantlight::TextSpan span); ///< for the words there

private:
    /// Tells, and says, whether there is a code for what is only to be highlighted.
    [[nodiscard]] bool hasPlainCode();
    [[nodiscard]] CodeId plainCode() const;
    [[nodiscard]] QString nameOf(const CodeId &code) const;
    std::optional<AnnotationId> annotateTarget(const CodeId &code);

    Desk &m_desk;
    ArticlePage &m_page;
    ReaderFocus &m_focus;
    bool m_offersRules = false;
};

} // namespace slantlight::ui

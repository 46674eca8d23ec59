// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readeractions.h"

#include "ui/desk/annotationcopy.h"
#include "ui/desk/annotationedits.h"
#include "ui/desk/desk.h"
#include "ui/reader/articlepage.h"
#include "ui/reader/citation.h"
#include "ui/reader/readerfocus.h"
#include "ui/words/codename.h"
#include "ui/words/outletwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

/// Tells whether something was put onto the undo stack of @p desk since this was made.
class Watch
{
public:
    explicit Watch(Desk &desk)
        : m_desk(desk)
        , m_before(desk.undoStack().index())
    {
    }

    [[nodiscard]] bool sawChange() const { return m_desk.undoStack().index() != m_before; }

private:
    Desk &m_desk;
    int m_before;
};

} // namespace

ReaderActions::ReaderActions(Desk &desk, ArticlePage &page, ReaderFocus &focus)
    : QObject(&page)
    , m_desk(desk)
    , m_page(page)
    , m_focus(focus)
{
}

void ReaderActions::annotate(const CodeId &code)
{
    const Highlight *const here = m_focus.here();
    if (!m_page.selectedSpan() && here != nullptr && here->origin == Highlight::Origin::Hand) {
        recode(AnnotationId(here->id), code);
        return;
    }
    const Watch watch(m_desk);
    if (!annotateTarget(code)) {
        return;
    }
    if (watch.sawChange()) {
        Q_EMIT changeMade(tr("Annotated: %1").arg(nameOf(code)));
    } else {
        Q_EMIT said(tr("These words have the code %1 already.").arg(nameOf(code)));
    }
}

void ReaderActions::annotatePlainly()
{
    if (hasPlainCode()) {
        annotate(plainCode());
    }
}

void ReaderActions::annotateByKey(int digit)
{
    if (const Code *const code = m_desk.codebook().codeForKey(digit)) {
        annotate(code->id);
    } else {
        Q_EMIT said(tr("No code has the key %1.").arg(digit));
    }
}

void ReaderActions::annotateWithMemo()
{
    const TextOffset caret(m_page.textCursor().position());
    const Highlight *const here = m_page.highlights().at(caret, Highlight::Origin::Hand);
    if (!m_page.selectedSpan() && here != nullptr) {
        editMemo(AnnotationId(here->id));
        return;
    }
    if (!hasPlainCode()) {
        return;
    }
    const Watch watch(m_desk);
    if (const auto id = annotateTarget(plainCode())) {
        if (watch.sawChange()) { // else they have that code, and get a memo now
            Q_EMIT changeMade(tr("Annotated."));
        }
        editMemo(*id);
    }
}

void ReaderActions::removeAnnotationHere()
{
    const HighlightIndex &highlights = m_page.highlights();
    const TextOffset caret(m_page.textCursor().position());
    const Highlight *const focused = highlights.find(m_focus.focused());
    const Highlight *const here = focused != nullptr && focused->origin == Highlight::Origin::Hand
                                      ? focused
                                      : highlights.at(caret, Highlight::Origin::Hand);
    if (here != nullptr) {
        removeAnnotation(AnnotationId(here->id));
    }
}

std::vector<AnnotationId> ReaderActions::touched() const
{
    std::vector<AnnotationId> found;
    if (const auto span = m_page.selectedSpan()) {
        for (const PlacedAnnotation &placed : m_desk.annotations()) {
            if (placed.anchor.span && placed.anchor.span->overlaps(*span)) {
                found.push_back(placed.annotation.id);
            }
        }
    }
    return found;
}

void ReaderActions::fitAnnotation()
{
    const auto span = m_page.selectedSpan();
    if (!span) {
        Q_EMIT said(tr("Select the words that the annotation is to be on."));
        return;
    }
    std::vector<AnnotationId> those = touched();
    // Of several the one that was gone to.
    const AnnotationId focused(m_focus.focused());
    if (those.size() != 1 && m_desk.annotation(focused) != nullptr) {
        those = {focused};
    }
    if (those.size() != 1) {
        Q_EMIT said(those.empty() ? tr("The selection touches no annotation.")
                                  : tr("The selection touches several annotations: go to one "
                                       "first, or merge them."));
        return;
    }
    const Watch watch(m_desk);
    m_desk.reattach(those.front(), *span);
    if (watch.sawChange()) {
        m_focus.focus(those.front().text());
        Q_EMIT changeMade(tr("The annotation is on the selected words now."));
    }
}

void ReaderActions::splitAnnotation()
{
    const TextOffset caret(m_page.textCursor().position());
    const Highlight *const here = m_page.highlights().at(caret, Highlight::Origin::Hand);
    const Watch watch(m_desk);
    if (here != nullptr) {
        ui::splitAnnotation(m_desk, AnnotationId(here->id), caret);
    }
    if (watch.sawChange()) {
        Q_EMIT changeMade(tr("The annotation is two now."));
    } else {
        Q_EMIT said(tr("Put the caret between two words of an annotation, then split it."));
    }
}

void ReaderActions::mergeAnnotations()
{
    const std::vector<AnnotationId> those = touched();
    const Watch watch(m_desk);
    ui::mergeAnnotations(m_desk, those);
    if (watch.sawChange()) {
        m_focus.focus(those.front().text());
        Q_EMIT changeMade(
            tr("%n annotations are one now.", nullptr, static_cast<int>(those.size())));
    } else {
        Q_EMIT said(tr("Select words of two annotations or more, then merge them."));
    }
}

void ReaderActions::copyWithSource()
{
    const auto span = m_focus.target();
    if (!span) {
        Q_EMIT said(tr("Select some words first, then copy them."));
        return;
    }
    QGuiApplication::clipboard()->setMimeData(quotation(*span).release()); // the clipboard's then
    Q_EMIT said(tr("Copied, with the source."));
}

void ReaderActions::copyAnnotations()
{
    auto copied = copiedAnnotations(m_desk);
    if (!copied) {
        Q_EMIT said(tr("There are no annotations to copy."));
        return;
    }
    QGuiApplication::clipboard()->setMimeData(copied.release());
    Q_EMIT said(tr("%n annotations copied as Markdown.", nullptr,
                   static_cast<int>(m_desk.annotations().size())));
}

void ReaderActions::copyAnnotation(const AnnotationId &id)
{
    if (auto copied = copiedAnnotations(m_desk, {id})) {
        QGuiApplication::clipboard()->setMimeData(copied.release());
        Q_EMIT said(tr("%n annotations copied as Markdown.", nullptr, 1));
    }
}

std::unique_ptr<QMimeData> ReaderActions::quotation(TextSpan span) const
{
    const auto &outlet = m_desk.analysis().outlet;
    const QString name = outlet ? outletWords(*outlet).value(0) : QString();
    const Article &article = *m_page.pageArticle();
    auto data = std::make_unique<QMimeData>();
    const QString &language = article.facts().language;
    data->setText(quotationWithSource(article, span, name,
                                      language.isEmpty() ? m_desk.analysis().language : language));
    data->setHtml(quotationAsHtml(article, span, name, m_page.highlightsOver(span)));
    return data;
}

std::unique_ptr<QMimeData> ReaderActions::copied(const QString &id) const
{
    const AnnotationId annotation(id);
    if (m_desk.annotation(annotation) != nullptr) {
        return copiedAnnotations(m_desk, {annotation});
    }
    const Highlight *const highlight = m_page.highlights().find(id);
    return highlight == nullptr ? nullptr : quotation(highlight->span);
}

void ReaderActions::recode(const AnnotationId &id, const CodeId &code)
{
    const Watch watch(m_desk);
    m_desk.recode(id, code);
    if (watch.sawChange()) {
        Q_EMIT changeMade(tr("The annotation has the code %1 now.").arg(nameOf(code)));
    }
}

void ReaderActions::removeAnnotation(const AnnotationId &id)
{
    const AnnotationId removed(id); // @p id may be what goes away
    const bool wasThere = m_desk.annotation(removed) != nullptr;
    m_desk.removeAnnotation(removed);
    if (wasThere && m_desk.annotation(removed) == nullptr) {
        Q_EMIT changeMade(tr("Annotation removed."));
    }
}

void ReaderActions::editMemo(const AnnotationId &id)
{
    Q_EMIT memoRequested(AnnotationId(id)); // @p id may be what goes away
}

void ReaderActions::answer(const QString &fingerprint, std::optional<Answer> answer,
                           const std::optional<QString> &reason)
{
    const Marker *const marker = m_desk.marker(fingerprint);
    if (marker == nullptr) {
        return;
    }
    const Watch watch(m_desk);
    m_desk.answer(*marker, answer, reason);
    if (answer == Answer::NotHere && watch.sawChange()) {
        Q_EMIT changeMade(tr("Mark hidden in this place."));
    }
}

void ReaderActions::silenceRuleOf(const QString &fingerprint)
{
    const Marker *const marker = m_desk.marker(fingerprint);
    if (marker == nullptr) {
        return;
    }
    const RuleId rule = marker->rule;
    const Watch watch(m_desk);
    m_desk.silence(rule);
    if (watch.sawChange()) {
        Q_EMIT changeMade(tr("Rule %1 is switched off.").arg(rule.text()));
    }
}

void ReaderActions::seeRuleOf(const QString &fingerprint)
{
    if (const Marker *const marker = m_desk.marker(fingerprint)) {
        Q_EMIT ruleWanted(marker->rule);
    }
}

void ReaderActions::seeRuleHere()
{
    const Highlight *const here = m_focus.here();
    if (here != nullptr && here->origin == Highlight::Origin::Machine) {
        seeRuleOf(here->id);
    } else {
        Q_EMIT said(tr("Go to a mark first."));
    }
}

void ReaderActions::makeRule()
{
    if (const auto span = m_page.selectedSpan()) {
        Q_EMIT newRuleWanted(*span);
    } else {
        Q_EMIT said(tr("Select some words first, then make a rule of them."));
    }
}

bool ReaderActions::hasPlainCode()
{
    const auto &attempt = m_desk.exercise().attempt();
    if (attempt && attempt->exercise.categories.size() > 1) {
        Q_EMIT said(tr("In an exercise each mark has a category: press its digit, or C for all."));
        return false;
    }
    return true;
}

CodeId ReaderActions::plainCode() const
{
    const CodeId plain(u"highlight"_s);
    const auto &codes = m_desk.codebook().codes();
    return codes.empty() || m_desk.codebook().code(plain) != nullptr ? plain : codes.front().id;
}

QString ReaderActions::nameOf(const CodeId &code) const
{
    return codeName(code, m_desk.codebook());
}

std::optional<AnnotationId> ReaderActions::annotateTarget(const CodeId &code)
{
    const auto span = m_focus.target();
    if (!span) {
        Q_EMIT said(tr("Select some words first, then choose a code."));
        return std::nullopt;
    }
    const auto id = m_desk.annotate(*span, code);
    if (!id) {
        return std::nullopt; // the desk has said why
    }
    m_page.setHighlightsShown(true);
    if (m_page.selectedSpan()) {
        const auto moved = m_focus.moving();
        m_page.moveCaret(span->end());
    }
    Q_EMIT annotated(code);
    m_focus.focus(id->text());
    return id;
}

} // namespace slantlight::ui

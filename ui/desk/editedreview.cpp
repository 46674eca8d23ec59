// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/editedreview.h"

#include "ui/desk/notebook.h"

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

/// The words of the article, or the rule, that @p change is about.
QString subjectOf(const Change &change)
{
    constexpr qsizetype longest = 60;
    QString words;
    if (const auto *const noted = std::get_if<AnnotationChange>(&change)) {
        const auto &placed = noted->after ? noted->after : noted->before;
        words = placed ? placed->annotation.selector.exact.simplified() : QString();
    } else if (const auto *const judged = std::get_if<VerdictChange>(&change)) {
        const auto &verdict = judged->after ? judged->after : judged->before;
        words = verdict ? verdict->selector.exact.simplified() : QString();
    } else {
        words = std::get<SilenceChange>(change).rule.text();
    }
    return words.size() > longest ? words.first(longest).trimmed() + QChar(0x2026) : words;
}

} // namespace

EditedReview::EditedReview(Notebook &notebook, QObject *parent)
    : QObject(parent)
    , m_notebook(notebook)
{
    readSilenced();
}

void EditedReview::readSilenced()
{
    if (const auto rules = m_notebook.library().verdicts().silencedRules()) {
        m_review.silenced = {rules->begin(), rules->end()};
    } // else what was read before holds
}

Result<std::vector<Error>> EditedReview::readNotes()
{
    auto recalled = m_notebook.library().recall(m_review.article->id());
    if (!recalled) {
        return std::unexpected(recalled.error());
    }
    m_review = reviewOf(m_review.article, std::move(m_review.analysis), std::move(recalled->notes));
    return std::move(recalled->damaged);
}

Result<std::vector<Error>> EditedReview::open(std::shared_ptr<const Article> article,
                                              Analysis analysis)
{
    close();
    m_review.article = std::move(article);
    m_review.analysis = std::move(analysis);
    return readNotes();
}

void EditedReview::close()
{
    m_undoStack.clear();
    m_review = {.silenced = std::move(m_review.silenced)};
}

Result<> EditedReview::reanalyse(Analysis analysis)
{
    m_review.analysis = std::move(analysis);
    if (const auto read = readNotes(); !read && !m_notebook.unkept()) {
        return std::unexpected(read.error());
    }
    return {};
}

void EditedReview::recall()
{
    const auto annotations = m_review.annotations;
    const auto verdicts = m_review.verdicts;
    const auto silenced = m_review.silenced;
    if (m_review.article && !m_notebook.unkept()) {
        std::ignore = readNotes(); // what was read before holds
    } else {
        readSilenced();
    }
    if (annotations != m_review.annotations) {
        Q_EMIT annotationsChanged();
    }
    if (verdicts != m_review.verdicts || silenced != m_review.silenced) {
        Q_EMIT markersChanged();
    }
}

Result<> EditedReview::perform(const char *text, const Change &change,
                               ChangeCommand::Merging merging)
{
    auto done = applyNow(change, Clash::KeepBoth);
    if (!done) {
        return std::unexpected(done.error());
    }
    const auto repeat = [this](const Change &later) {
        auto repeated = applyNow(later, Clash::Refuse);
        if (!repeated) {
            Q_EMIT failed(repeated.error());
        }
        return repeated;
    };
    const QString subject = subjectOf(*done);
    const QString name = QString::fromLatin1(text);
    const QString words = subject.isEmpty() ? name : u"%1\n%2"_s.arg(name, subject);
    auto command = std::make_unique<ChangeCommand>(words, *std::move(done), repeat, merging);
    m_undoStack.push(command.release());
    return {};
}

Result<Change> EditedReview::applyNow(const Change &change, Clash clash)
{
    if (!std::holds_alternative<SilenceChange>(change)) {
        const auto kept = m_notebook.keep(*m_review.article);
        if (!kept) {
            return std::unexpected(kept.error());
        }
        if (*kept) {
            Q_EMIT entryChanged(m_review.article->id());
        }
    }
    auto done = m_notebook.save(m_review, change, clash);
    if (!done) {
        if (done.error().code == ErrorCode::ChangedElsewhere
            || done.error().code == ErrorCode::DeletedElsewhere) {
            recall();
        }
        return done;
    }
    apply(m_review, *done);
    if (const auto *const kind = std::get_if<AnnotationChange>(&*done)) {
        tell(std::get<AnnotationChange>(change), *kind);
    } else {
        Q_EMIT markersChanged();
        Q_EMIT saved();
    }
    return done;
}

void EditedReview::tell(const AnnotationChange &asked, const AnnotationChange &done)
{
    const bool isShared = asked.before && done != asked;
    if (isShared) {
        std::ignore = readNotes(); // the other's part too
    }
    Q_EMIT annotationsChanged();
    if (done.before.has_value() != done.after.has_value()) {
        Q_EMIT entryChanged(m_review.article->id()); // the list counts annotations
    }
    Q_EMIT saved();
    if (isShared) {
        Q_EMIT failed(
            {ErrorCode::ChangedElsewhere, done.after->annotation.selector.exact.simplified()});
    }
}

} // namespace slantlight::ui

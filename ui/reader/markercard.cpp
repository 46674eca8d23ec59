// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/markercard.h"

#include "core/analysis/analysis.h"
#include "ui/render/articlelayout.h"
#include "ui/words/codename.h"
#include "ui/words/listing.h"
#include "ui/words/markerwords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

MarkerCard::MarkerCard(QWidget *parent)
    : FloatingCard(parent)
    , m_category(addLabel())
    , m_severity(addMutedLabel())
    , m_matched(addLabel())
    , m_message(addLabel())
    , m_evidence(addLabel())
    , m_likelihood(addMutedLabel())
    , m_neutral(addLabel())
    , m_origin(addMutedLabel())
    , m_counts(addMutedLabel())
    , m_agree(
          addButton(tr("&Agree"), tr("The mark is right. It stays, and the rule gains credit.")))
    , m_notHere(addButton(tr("Not &here"), tr("Hide this mark. The rule goes on elsewhere.")))
    , m_never(addButton(tr("Ne&ver this rule"), tr("Switch this rule off in every article.")))
    , m_see(addButton(tr("See its r&ule"), tr("Open the rule in the rule workshop.")))
    , m_reason(new QLineEdit(this))
    , m_annotating(new QCheckBox(tr("Agreeing annotates, too"), this))
{
    QFont strong = m_category->font();
    strong.setWeight(QFont::DemiBold);
    m_category->setFont(strong);
    m_matched->setFont(bodyFont({.family = {}, .size = 17}));
    m_severity->setWordWrap(false);
    m_agree->setCheckable(true);
    m_notHere->setCheckable(true);
    m_reason->setPlaceholderText(tr("Why? (may stay empty)"));
    m_reason->setAccessibleName(tr("Reason for the answer"));
    m_reason->setMaxLength(500);
    m_reason->setTextMargins(4, 2, 4, 2);
    m_annotating->setToolTip(
        tr("To agree gives the words the mark's category as a code, as you would by hand."));

    auto *const head = new QHBoxLayout;
    head->addWidget(m_category, 1);
    head->addWidget(m_severity);
    addPager(*head);
    auto *const answers = new QHBoxLayout;
    answers->setSpacing(6);
    for (QPushButton *const button : {m_agree, m_notHere, m_never}) {
        answers->addWidget(button);
    }
    answers->addStretch();

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 14, 14);
    column->setSpacing(7);
    column->addLayout(head);
    for (QLabel *const label :
         {m_matched, m_message, m_neutral, m_evidence, m_likelihood, m_origin}) {
        column->addWidget(label);
    }
    column->addSpacing(3);
    column->addWidget(m_reason);
    column->addLayout(answers);
    auto *const foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(m_see);
    foot->addWidget(m_annotating, 1);
    column->addLayout(foot);
    column->addWidget(m_counts);

    const auto takeBackOr = [this](Answer answer, bool checked) {
        Q_EMIT answered(checked ? std::optional(answer) : std::nullopt, m_reason->text().trimmed());
    };
    connect(m_agree, &QPushButton::clicked, this,
            [takeBackOr](bool checked) { takeBackOr(Answer::Agree, checked); });
    connect(m_notHere, &QPushButton::clicked, this,
            [takeBackOr](bool checked) { takeBackOr(Answer::NotHere, checked); });
    connect(m_reason, &QLineEdit::editingFinished, this, &MarkerCard::keepReason);
    connect(m_annotating, &QCheckBox::clicked, this, &MarkerCard::annotatingChosen);
    connect(m_never, &QPushButton::clicked, this, &MarkerCard::silenceRequested);
    connect(m_see, &QPushButton::clicked, this, &MarkerCard::ruleRequested);
    m_see->hide();
}

void MarkerCard::setMarker(const Marker &marker, const Analysis &analysis, const QString &matched,
                           const std::optional<Verdict> &verdict, VerdictCounts counts)
{
    const auto answer = verdict ? std::optional(verdict->answer) : std::nullopt;
    // What is being typed stays when the same marker is told anew.
    const bool isEdited = marker.fingerprint == m_marker && m_reason->text().trimmed() != m_kept;
    m_marker = marker.fingerprint;
    m_kept = verdict ? verdict->reason : QString();
    if (!isEdited) {
        m_reason->setText(m_kept);
    }
    m_category->setText(categoryName(marker.category));
    m_category->setToolTip(categoryMeaning(marker.category));
    m_severity->setText(severityName(marker.severity));
    m_matched->setText(matched.simplified());
    m_message->setText(withCurlyQuotes(messageWords(marker)));
    m_message->setVisible(!marker.message.isEmpty());
    m_evidence->setText(evidenceWords(marker.evidence));
    m_evidence->setVisible(!marker.evidence.words.isEmpty());
    m_likelihood->setText(marker.likelihood ? likelihoodWords(*marker.likelihood) : QString());
    m_likelihood->setVisible(marker.likelihood.has_value());
    m_neutral->setText(tr("Plainer: %1").arg(listed(marker.neutral)));
    m_neutral->setVisible(!marker.neutral.isEmpty());
    m_origin->setText(originWords(marker, analysis));
    m_origin->setVisible(!m_origin->text().isEmpty());
    m_counts->setText(countWords(counts));
    m_counts->setVisible(!m_counts->text().isEmpty());
    m_agree->setChecked(answer == Answer::Agree);
    m_notHere->setChecked(answer == Answer::NotHere);
    announce(codeOf(marker.category));
}

void MarkerCard::setAnnotating(bool annotates)
{
    m_annotating->setChecked(annotates);
}

std::optional<Answer> MarkerCard::answer() const
{
    return m_agree->isChecked()     ? std::optional(Answer::Agree)
           : m_notHere->isChecked() ? std::optional(Answer::NotHere)
                                    : std::nullopt;
}

/// Of an answer that was given before; else the reason goes with the button.
void MarkerCard::keepReason()
{
    const QString reason = m_reason->text().trimmed();
    if (answer() && reason != m_kept) {
        m_kept = reason;
        Q_EMIT answered(answer(), reason);
    }
}

void MarkerCard::setRuleShown(bool shown)
{
    m_see->setVisible(shown);
}

void MarkerCard::setAnswerable(bool answerable)
{
    for (QPushButton *const button : {m_agree, m_notHere, m_never}) {
        button->setVisible(answerable);
    }
    m_reason->setVisible(answerable);
    m_annotating->setVisible(answerable);
    m_severity->setText(answerable ? m_severity->text() : tr("The key"));
    if (!answerable) {
        m_counts->hide();
    }
}

void MarkerCard::takeFocus()
{
    if (m_agree->isVisibleTo(this)) {
        m_agree->setFocus(Qt::PopupFocusReason);
    } else {
        setFocusPolicy(Qt::StrongFocus);
        setFocus(Qt::PopupFocusReason);
    }
}

} // namespace slantlight::ui

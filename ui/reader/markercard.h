// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/storage/verdictstore.h"
#include "ui/reader/floatingcard.h"

#include <optional>

class QCheckBox;
class QLineEdit;

namespace slantlight {
struct Analysis;
struct Marker;
} // namespace slantlight

namespace slantlight::ui {

/// The card that explains a marker: what, how strongly, why here, how likely readers would mark it,
/// plainer words, whose words, from where, and what people said to the rule so far.
class MarkerCard : public FloatingCard
{
    Q_OBJECT

public:
    explicit MarkerCard(QWidget *parent = nullptr);

    /// Fills the card; @p matched is the marked text, @p analysis the one that @p marker is of.
    void setMarker(const Marker &marker, const Analysis &analysis, const QString &matched,
                   const std::optional<Verdict> &verdict, VerdictCounts counts);
    /// Whether agreeing makes an annotation, too.
    void setAnnotating(bool annotates);
    /// Whether the marker can be answered; a place of an exercise's key cannot. To be called after
    /// setMarker().
    void setAnswerable(bool answerable);
    /// Whether the rule of the marker can be looked at.
    void setRuleShown(bool shown);
    /// Keeps what was typed as the reason of an answer that was given before.
    void keepReason();
    void takeFocus() override;

Q_SIGNALS:
    /// A button was pressed, or another reason was given; nothing: an answer is taken back.
    void answered(std::optional<slantlight::Answer> answer, const QString &reason);
    void annotatingChosen(bool annotates);
    void silenceRequested(); ///< "never this rule"
    void ruleRequested(); ///< to be looked at

private:
    [[nodiscard]] std::optional<Answer> answer() const;

    QLabel *m_category;
    QLabel *m_severity;
    QLabel *m_matched;
    QLabel *m_message;
    QLabel *m_evidence;
    QLabel *m_likelihood;
    QLabel *m_neutral;
    QLabel *m_origin;
    QLabel *m_counts;
    QPushButton *m_agree;
    QPushButton *m_notHere;
    QPushButton *m_never;
    QPushButton *m_see;
    QLineEdit *m_reason;
    QCheckBox *m_annotating;
    QString m_marker; ///< its fingerprint
    QString m_kept; ///< the reason as it is kept
};

} // namespace slantlight::ui

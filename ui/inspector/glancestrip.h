// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace slantlight::ui {

class Desk;

/// What an article is about to do to its reader, in a sentence or two: who publishes it, how many
/// marks there are, how many in the outlet's own words, and the strongest as links.
class GlanceStrip : public QLabel
{
    Q_OBJECT

public:
    /// @p desk is borrowed; the strip follows it, and hides while no article is open.
    explicit GlanceStrip(const Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void markerChosen(const QString &fingerprint); ///< its link was followed
    void markerPointedAt(const QString &fingerprint); ///< empty: no link is under the pointer

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString plainText() const;
    [[nodiscard]] QString richText() const;

    const Desk &m_desk;
};

} // namespace slantlight::ui

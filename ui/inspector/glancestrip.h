// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QString>

#include <functional>

namespace slantlight {
struct Marker;
}

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
    void showInColours();
    /// Returns what is told beside who publishes; @p wording makes of a mark how its words stand.
    [[nodiscard]] QString told(const std::function<QString(const Marker &)> &wording) const;
    [[nodiscard]] QString wordingOf(const Marker &marker) const;

    const Desk &m_desk;
    QString m_told; ///< with signs where links begin and end
};

} // namespace slantlight::ui

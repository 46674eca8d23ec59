// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/markreference.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QStackedLayout;

namespace slantlight::ui {

class Chart;
class Desk;
struct ChartPicture;

/// The figures of the open article as charts: how densely marks stand in it, where, and in whose
/// words, beside what is common in news; and what figures cannot show.
///
/// All marks count, whatever the panel of marks hides: figures are compared with those of others.
class ProfilePanel : public QWidget
{
    Q_OBJECT

public:
    /// @p desk is borrowed; the panel follows it.
    explicit ProfilePanel(const Desk &desk, QWidget *parent = nullptr);

    /// Writes all charts to @p path; said() tells how that went.
    void saveTo(const QString &path);

Q_SIGNALS:
    void said(const QString &text); ///< in passing, translated

private:
    [[nodiscard]] QWidget *makePage();
    [[nodiscard]] QWidget *makeEmptyPage();
    void refresh();
    void showFigures();
    void offerFor(const Chart *chart, QPoint place);
    void copy(const std::vector<const Chart *> &charts);
    void save(const std::vector<const Chart *> &charts);
    void write(const std::vector<const Chart *> &charts, const QString &path);
    [[nodiscard]] ChartPicture pictureOf(const std::vector<const Chart *> &charts) const;
    [[nodiscard]] std::vector<const Chart *> allCharts() const;

    const Desk &m_desk;
    std::optional<MarkReference> m_reference;
    Chart *m_density;
    Chart *m_places;
    Chart *m_voices;
    Chart *m_quoted;
    QLabel *m_referenceText;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QStackedLayout *m_pages;
};

} // namespace slantlight::ui

// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/outgoing.h"
#include "core/review/exportfilter.h"

#include <QTreeWidget>

#include <functional>
#include <optional>

namespace slantlight::ui {

/// What of an article goes out: marks by category, voice and answer, annotations by code, coder and
/// place, each with how many there are.
class FilterTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FilterTree(QWidget *parent = nullptr);

    /// Offers what there is in @p review; null: all that @p context knows, without numbers.
    /// @p filter is how it is chosen at first.
    void offer(const Review *review, const ExportContext &context, const ExportFilter &filter);
    /// Returns what is chosen; strength and own voice are as they were offered.
    [[nodiscard]] ExportFilter filter() const;

Q_SIGNALS:
    void changed();

private:
    enum class Kind : std::uint8_t { Category, Voice, Standing, Code, Coder, State };

    QTreeWidgetItem *addGroup(const QString &name, std::optional<bool> isChosen = std::nullopt);
    QTreeWidgetItem *add(QTreeWidgetItem *group, Kind kind, const QString &id, const QString &name,
                         bool isChosen, std::optional<int> count = std::nullopt);
    void addMarkers(const Review *review, const ExportContext &context);
    void addAnnotations(const Review *review, const ExportContext &context);
    void follow(QTreeWidgetItem *item);
    void visit(Kind kind, const std::function<void(const QString &id, bool isChosen)> &tell) const;

    ExportFilter m_offered;
    QTreeWidgetItem *m_markers = nullptr;
    QTreeWidgetItem *m_annotations = nullptr;
};

} // namespace slantlight::ui

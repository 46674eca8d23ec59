// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/trialpanel.h"

#include "ui/workshop/trialdelegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

TrialPanel::TrialPanel(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_summary(new QLabel(this))
    , m_nothing(new QLabel(this))
    , m_model(new TrialRowModel(this))
    , m_list(new QListView(this))
{
    m_summary->setObjectName(u"muted"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_nothing->setObjectName(u"emptyText"_s);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_nothing->setContentsMargins(12, 4, 12, 8);
    m_list->setObjectName(u"trialRows"_s);
    m_list->setAccessibleName(name);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TrialDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust); // what is told below a row may need more lines
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    m_head->setContentsMargins(12, 6, 8, 4);
    m_head->setSpacing(8);
    m_head->addWidget(m_summary, 1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_list, 1);

    const auto rowAt = [this](const QModelIndex &index) {
        const TrialRow *const row = m_model->rowAt(index);
        return row != nullptr ? *row : TrialRow();
    };
    connect(m_list, &QListView::clicked, this,
            [this, rowAt](const QModelIndex &index) { Q_EMIT rowChosen(rowAt(index)); });
    connect(m_list, &QListView::activated, this,
            [this, rowAt](const QModelIndex &index) { Q_EMIT rowEntered(rowAt(index)); });
}

void TrialPanel::show(std::vector<TrialRow> rows, const QString &summary, const QString &nothing)
{
    const bool isEmpty = rows.empty();
    const int before = m_list->currentIndex().row();
    m_model->setRows(std::move(rows));
    if (before >= 0 && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(std::min(before, m_model->rowCount() - 1)));
    }
    m_summary->setText(summary);
    m_nothing->setText(nothing);
    m_nothing->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
}

void TrialPanel::addControl(QWidget &control)
{
    m_head->addWidget(&control, 0, Qt::AlignTop);
}

QString TrialPanel::summary() const
{
    return m_summary->text();
}

} // namespace slantlight::ui

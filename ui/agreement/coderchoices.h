// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/agreementstore.h"
#include "core/storage/collectionstore.h"
#include "ui/agreement/comparedcoders.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;

namespace slantlight::ui {

/// Somebody who can be compared.
struct NamedCoder
{
    WhoCodes who;
    QString name; ///< for readers
    int articles = 0; ///< that they have coded; of the machine: all
};

/// What can be chosen from.
struct CoderOffer
{
    std::vector<NamedCoder> coders;
    std::vector<Collection> collections;
    std::optional<ArticleId> open; ///< the article that is open
    QString openTitle;
    struct NamedCode
    {
        CodeId id;
        QString name;
    };
    std::vector<NamedCode> codes;
};

/// Whom to compare, on which articles, by which codes and units.
class CoderChoices : public QWidget
{
    Q_OBJECT

public:
    explicit CoderChoices(QWidget *parent = nullptr);

    /// Offers all of @p offer; what was chosen before stays chosen where it can be.
    void offer(const CoderOffer &offer);
    void choose(const CodersRequest &request);
    [[nodiscard]] const CodersRequest &chosen() const { return m_chosen; }
    /// The names of those who are chosen, in their order.
    [[nodiscard]] QStringList names() const;

    [[nodiscard]] QListWidget &coders() const { return *m_coders; }

Q_SIGNALS:
    void changed();

private:
    void show();
    void read();
    void addCoder(const NamedCoder &coder);

    CodersRequest m_chosen;
    CoderOffer m_offer;
    QListWidget *m_coders;
    QComboBox *m_scope;
    QComboBox *m_unit;
    QLabel *m_unitMeaning;
    QCheckBox *m_blank;
    QListWidget *m_codes;
    bool m_isShowing = false;
};

} // namespace slantlight::ui

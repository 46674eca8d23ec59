// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace slantlight::ui {

struct HelpPage;

/// Shows pages of the help, with marks as the page of an article draws them.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    /// Shows @p page from its beginning, or from the first word of @p query on that it has.
    void show(const HelpPage &page, const QString &query);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void pageAsked(const QString &id);
    void actionAsked(const QString &id);

private:
    void follow(const QUrl &link);
};

} // namespace slantlight::ui

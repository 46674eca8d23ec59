// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QStringList>

class QCompleter;

namespace slantlight::ui {

/// A line of tags, parted by commas, which completes the one that is being typed.
class TagField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TagField(QWidget *parent = nullptr);

    /// The tags that are offered as completion.
    void setKnownTags(const QStringList &tags);
    void setTags(const QStringList &tags);
    /// What stands in the line, see tidyTags().
    [[nodiscard]] QStringList tags() const;

private:
    void complete();
    void insertTag(const QString &tag);

    QCompleter *m_completer;
};

} // namespace slantlight::ui

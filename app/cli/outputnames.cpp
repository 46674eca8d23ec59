// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/outputnames.h"

#include "core/exchange/plainname.h"
#include "core/fetch/webaddress.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

OutputNames::OutputNames(const QStringList &inputs, QString folder, QString ending)
    : m_folder(std::move(folder))
    , m_ending(std::move(ending))
{
    for (const QString &input : inputs) {
        m_inputs.insert(QFileInfo(input).canonicalFilePath());
    }
    m_inputs.remove(QString());
}

bool OutputNames::isInput(const QString &path) const
{
    return m_inputs.contains(QFileInfo(path).canonicalFilePath());
}

QString OutputNames::next(const QString &input, const QString &title)
{
    std::set<QString> others;
    const QString base = title.isEmpty() ? baseName(input) : plainName(title, others);
    const QDir folder(m_folder);
    QString path;
    for (int number = 1; path.isEmpty() || m_taken.contains(path) || isInput(path); ++number) {
        path = folder.filePath((number == 1 ? base : u"%1-%2"_s.arg(base).arg(number)) + m_ending);
    }
    m_taken.insert(path);
    return path;
}

QString baseName(const QString &input)
{
    if (input == u"-"_s) {
        return u"article"_s;
    }
    if (!isWebAddress(input)) {
        return QFileInfo(input).completeBaseName();
    }
    const QUrl address(input);
    const QString page = QFileInfo(address.adjusted(QUrl::StripTrailingSlash).path()).baseName();
    return page.isEmpty() ? address.host() : page;
}

} // namespace slantlight

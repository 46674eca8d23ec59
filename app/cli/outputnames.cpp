// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/outputnames.h"

#include "core/exchange/plainname.h"
#include "core/fetch/webaddress.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

OutputNames::OutputNames(const QStringList &inputs, QString folder, QString ending, Others others)
    : m_folder(std::move(folder))
    , m_ending(std::move(ending))
    , m_others(others)
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

bool OutputNames::hasInputIn(const QString &folder) const
{
    const QString place = QFileInfo(folder).canonicalFilePath();
    return !place.isEmpty() && std::ranges::any_of(m_inputs, [&place](const QString &input) {
        return QFileInfo(input).path() == place;
    });
}

bool OutputNames::isThere(const QString &path) const
{
    const QFileInfo file(path);
    // A link that leads nowhere is there, too.
    return isInput(path) || (m_others == Others::Kept && (file.exists() || file.isSymLink()));
}

OutputName OutputNames::next(const QString &input, const QString &title)
{
    std::set<QString> others;
    return called(title.isEmpty() ? baseName(input) : plainName(title, others));
}

OutputName OutputNames::called(const QString &base)
{
    const auto pathOf = [this](const QString &file) {
        return m_folder.isEmpty() ? file + m_ending : QDir(m_folder).filePath(file + m_ending);
    };
    OutputName name{.path = pathOf(base)};
    for (int number = 2; m_taken.contains(name.path) || isThere(name.path); ++number) {
        if (name.taken.isEmpty() && !m_taken.contains(name.path)) {
            name.taken = name.path;
        }
        name.path = pathOf(u"%1-%2"_s.arg(base).arg(number));
    }
    m_taken.insert(name.path);
    return name;
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

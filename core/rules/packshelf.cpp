// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/packshelf.h"

#include "core/rules/rulepack.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// What a pack consists of. Nothing else of a folder that somebody chose is copied.
const QStringList partsOfAPack{u"rules/*.rules"_s, u"lexicons/*.list"_s, u"*.md"_s, u"*.txt"_s,
                               u"LICENSE*"_s};

constexpr qint64 mostBytesOfNames = 1'000'000; ///< of the packs that are off

bool isPack(const QString &folder)
{
    return QDir(folder + u"/rules").exists() || QDir(folder + u"/lexicons").exists();
}

int rulesIn(const RulePack &pack, const QString &folder)
{
    const auto isOwn = [&folder](const Rule &rule) {
        return rule.file.startsWith(folder + u'/');
    };
    return static_cast<int>(std::ranges::count_if(pack.rules().rules(), isOwn));
}

Result<> copyParts(const QString &source, const QString &target)
{
    for (const QString &part : partsOfAPack) {
        const QString place = part.contains(u'/') ? u'/' + part.section(u'/', 0, 0) : QString();
        const QDir from(source + place);
        const QStringList files = from.entryList({part.section(u'/', -1)}, QDir::Files);
        if (!files.isEmpty() && !QDir().mkpath(target + place)) {
            return std::unexpected(Error{ErrorCode::FileUnwritable, target + place});
        }
        for (const QString &file : files) {
            const QString copy = target + place + u'/' + file;
            if (!QFile::copy(from.filePath(file), copy)) {
                return std::unexpected(Error{ErrorCode::FileUnwritable, copy});
            }
            // What lay read-only elsewhere is the user's to edit here.
            QFile::setPermissions(copy, QFile::permissions(copy) | QFile::WriteOwner);
        }
    }
    return {};
}

} // namespace

PackShelf::PackShelf(QString folder, Language language)
    : m_folder(std::move(folder))
    , m_language(std::move(language))
{
}

QStringList PackShelf::names() const
{
    QStringList found;
    const QDir shelf(m_folder);
    for (const QString &name : shelf.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (isPack(shelf.filePath(name))) {
            found.push_back(name);
        }
    }
    return found;
}

QStringList PackShelf::offNames() const
{
    QFile file(m_folder + u"/off");
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList off;
    for (const QString &line : QString::fromUtf8(file.read(mostBytesOfNames)).split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            off.push_back(line.trimmed());
        }
    }
    return off;
}

std::vector<ShelvedPack> PackShelf::packs() const
{
    const QStringList off = offNames();
    QStringList used{m_language.folder()};
    std::vector<ShelvedPack> packs;
    for (const QString &name : names()) {
        ShelvedPack shelved{.name = name,
                            .folder = QDir(m_folder).filePath(name),
                            .isOn = !off.contains(name),
                            .rules = 0,
                            .broken = {}};
        const auto pack = RulePack::load(m_language, used + QStringList{shelved.folder});
        if (!pack) {
            shelved.broken = pack.error();
        } else {
            shelved.rules = rulesIn(*pack, shelved.folder);
        }
        if (shelved.isUsed()) {
            used.push_back(shelved.folder);
        }
        packs.push_back(std::move(shelved));
    }
    return packs;
}

Result<> PackShelf::switchOn(const QString &name) const
{
    QStringList off = offNames();
    off.removeAll(name);
    return saveOffNames(std::move(off));
}

Result<> PackShelf::switchOff(const QString &name) const
{
    return saveOffNames(offNames() + QStringList{name});
}

Result<> PackShelf::saveOffNames(QStringList off) const
{
    off.sort();
    off.removeDuplicates();
    const QByteArray bytes = off.isEmpty() ? QByteArray() : (off.join(u'\n') + u'\n').toUtf8();
    QSaveFile file(m_folder + u"/off");
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        return std::unexpected(
            Error{isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, file.fileName()});
    }
    return {};
}

Result<QString> PackShelf::add(const QString &source) const
{
    const QString from = QDir(source).canonicalPath();
    if (const auto pack =
            RulePack::load(m_language, {m_language.folder(), from.isEmpty() ? source : from});
        !pack) {
        return std::unexpected(pack.error());
    }
    const QDir shelf(m_folder);
    const QString base = QFileInfo(from).fileName();
    QString name = base;
    for (int number = 2; shelf.exists(name); ++number) {
        name = u"%1-%2"_s.arg(base).arg(number);
    }
    // Copied beside and renamed: a pack is there as a whole, or not at all.
    const QString passing = shelf.filePath(u".adding-"_s + name);
    QDir(passing).removeRecursively();
    if (!QDir().mkpath(passing)) {
        return std::unexpected(Error{ErrorCode::FileUnwritable, m_folder});
    }
    if (const auto copied = copyParts(from, passing); !copied) {
        QDir(passing).removeRecursively();
        return std::unexpected(copied.error());
    }
    if (!QDir().rename(passing, shelf.filePath(name))) {
        QDir(passing).removeRecursively();
        return std::unexpected(Error{ErrorCode::FileUnwritable, shelf.filePath(name)});
    }
    return name;
}

QString PackShelf::freeName(const QString &wanted) const
{
    static const QRegularExpression unfit(u"[/\\\\:\\x00-\\x1f]+"_s);
    QString base = wanted.simplified().replace(unfit, u"-"_s);
    while (base.startsWith(u'.')) {
        base.remove(0, 1);
    }
    base = base.isEmpty() ? u"rules"_s : base.first(std::min<qsizetype>(base.size(), 80));
    QString name = base;
    for (int number = 2; QDir(m_folder).exists(name) || name == u"off"; ++number) {
        name = u"%1-%2"_s.arg(base).arg(number);
    }
    return name;
}

Result<QString> PackShelf::create(const QString &wanted) const
{
    const QString name = freeName(wanted);
    if (!QDir().mkpath(m_folder + u'/' + name + u"/rules")) {
        return std::unexpected(Error{ErrorCode::FileUnwritable, m_folder + u'/' + name});
    }
    return name;
}

Result<QString> PackShelf::rename(const QString &name, const QString &wanted) const
{
    if (wanted.simplified() == name) {
        return name;
    }
    const QString fresh = freeName(wanted);
    if (!QDir(m_folder).rename(name, fresh)) {
        return std::unexpected(Error{ErrorCode::FileUnwritable, QDir(m_folder).filePath(name)});
    }
    QStringList off = offNames();
    if (off.removeAll(name) > 0) {
        if (const auto saved = saveOffNames(off + QStringList{fresh}); !saved) {
            return std::unexpected(saved.error());
        }
    }
    return fresh;
}

Result<> PackShelf::remove(const QString &name) const
{
    const QString folder = QDir(m_folder).filePath(name);
    if (!QFile::moveToTrash(folder)) {
        return std::unexpected(Error{ErrorCode::FileUnwritable, folder});
    }
    // A pack that comes back under this name is to work.
    return offNames().contains(name) ? switchOn(name) : Result<>();
}

QStringList usedFolders(const std::vector<ShelvedPack> &packs)
{
    QStringList folders;
    for (const ShelvedPack &pack : packs) {
        if (pack.isUsed()) {
            folders.push_back(pack.folder);
        }
    }
    return folders;
}

} // namespace slantlight

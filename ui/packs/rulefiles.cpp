// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packs/rulefiles.h"

#include "core/rules/packfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

const QString asideFolder = u"/.unsaved/"_s; ///< on the shelf; no pack, for its name is hidden

} // namespace

RuleFiles::RuleFiles(QString shelf, QObject *parent)
    : QObject(parent)
    , m_shelf(std::move(shelf))
{
    // Editors replace files, which the watcher loses then; the folder tells of that.
    const auto look = [this] {
        for (const auto &[path, file] : m_files) {
            if (!file->isReadOnly()) {
                file->lookAtDisk();
                watch(path);
            }
        }
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, look);
}

bool RuleFiles::isOwn(const QString &path) const
{
    return path.startsWith(m_shelf + u'/');
}

QString RuleFiles::asideOf(const QString &path) const
{
    if (!isOwn(path)) {
        return {};
    }
    const QString below = path.sliced(m_shelf.size() + 1);
    return m_shelf + asideFolder + QString::fromLatin1(QUrl::toPercentEncoding(below));
}

Result<RuleFile *> RuleFiles::open(const QString &path)
{
    if (RuleFile *const known = find(path)) {
        return known;
    }
    QString text;
    QFile source(path);
    if (source.size() > mostBytesOfRules) {
        return std::unexpected(Error{ErrorCode::FileTooLarge, path});
    }
    if (source.open(QIODevice::ReadOnly)) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        text = decoder.decode(source.readAll());
        if (decoder.hasError()) {
            return std::unexpected(Error{ErrorCode::WrongEncoding, path});
        }
    } else if (source.exists() || !isOwn(path)) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, path});
    }
    auto file = std::make_unique<RuleFile>(path, text, asideOf(path));
    RuleFile *const opened = file.get();
    connect(opened, &RuleFile::changed, this, &RuleFiles::changed);
    connect(opened, &RuleFile::textChanged, this, &RuleFiles::textChanged);
    connect(opened, &RuleFile::saved, this, [this, opened] {
        watch(opened->path());
        Q_EMIT saved(opened->path());
    });
    m_files.emplace(path, std::move(file));
    watch(path);
    return opened;
}

void RuleFiles::watch(const QString &path)
{
    if (isOwn(path)) {
        for (const QString &each : {path, QFileInfo(path).path()}) {
            if (QFile::exists(each) && !m_watcher.files().contains(each)
                && !m_watcher.directories().contains(each)) {
                m_watcher.addPath(each);
            }
        }
    }
}

RuleFile *RuleFiles::find(const QString &path) const
{
    const auto found = m_files.find(path);
    return found == m_files.end() ? nullptr : found->second.get();
}

std::map<QString, QByteArray> RuleFiles::unsaved() const
{
    std::map<QString, QByteArray> texts;
    for (const auto &[path, file] : m_files) {
        if (file->isDirty()) {
            texts.emplace(path, file->text().toUtf8());
        }
    }
    return texts;
}

std::vector<RuleFile *> RuleFiles::dirty() const
{
    std::vector<RuleFile *> files;
    for (const auto &[path, file] : m_files) {
        if (file->isDirty()) {
            files.push_back(file.get());
        }
    }
    return files;
}

QStringList RuleFiles::leftAside() const
{
    QStringList paths;
    const QDir folder(m_shelf + asideFolder);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        paths.append(m_shelf + u'/' + QUrl::fromPercentEncoding(name.toUtf8()));
    }
    return paths;
}

Result<QString> RuleFiles::rename(const QString &path, const QString &name)
{
    const QString now = QFileInfo(path).path() + u'/' + name;
    // A file that was never saved is not there yet.
    if (now != path && (QFile::exists(now) || (QFile::exists(path) && !QFile::rename(path, now)))) {
        return std::unexpected(Error{ErrorCode::FileUnwritable, now});
    }
    if (auto node = m_files.extract(path)) {
        node.key() = now;
        node.mapped()->moveTo(now, asideOf(now));
        m_files.insert(std::move(node));
        watch(now);
    }
    return now;
}

Result<> RuleFiles::remove(const QString &path)
{
    if (QFile::exists(path) && !QFile::moveToTrash(path)) {
        return std::unexpected(Error{ErrorCode::FileUnwritable, path});
    }
    if (const auto found = m_files.find(path); found != m_files.end()) {
        found->second->drop();
        Q_EMIT aboutToForget(found->second.get());
        m_files.erase(found);
    }
    return {};
}

void RuleFiles::forgetBelow(const QString &folder)
{
    for (auto each = m_files.begin(); each != m_files.end();) {
        if (each->first.startsWith(folder + u'/')) {
            each->second->drop();
            Q_EMIT aboutToForget(each->second.get());
            each = m_files.erase(each);
        } else {
            ++each;
        }
    }
}

void RuleFiles::followFolder(const QString &folder, const QString &now)
{
    std::map<QString, std::unique_ptr<RuleFile>> files;
    for (auto &[path, file] : m_files) {
        const bool isBelow = path.startsWith(folder + u'/');
        const QString place = isBelow ? now + path.sliced(folder.size()) : path;
        if (isBelow) {
            file->moveTo(place, asideOf(place));
        }
        files.emplace(place, std::move(file));
    }
    m_files = std::move(files);
    for (const auto &[path, file] : m_files) {
        watch(path);
    }
}

} // namespace slantlight::ui

// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packs/rulefile.h"

#include "core/storage/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPlainTextDocumentLayout>
#include <QTextCursor>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int soon = 1000; ///< milliseconds until unsaved text is kept

/// Lines end as QTextDocument has them.
QString withPlainLineEnds(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s);
}

} // namespace

RuleFile::RuleFile(QString path, const QString &saved, QString aside, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_aside(std::move(aside))
    , m_saved(withPlainLineEnds(saved))
{
    m_document.setDocumentLayout(new QPlainTextDocumentLayout(&m_document));
    m_document.setPlainText(m_saved);
    m_document.setModified(false);
    if (!isReadOnly()) {
        restore();
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &RuleFile::keepAside);
    connect(&m_document, &QTextDocument::contentsChanged, this, [this] {
        m_soon.start();
        Q_EMIT textChanged();
    });
    connect(&m_document, &QTextDocument::modificationChanged, this, [this](bool dirty) {
        m_isRestored = m_isRestored && dirty;
        Q_EMIT changed();
    });
}

QString RuleFile::name() const
{
    return QFileInfo(m_path).fileName();
}

void RuleFile::restore()
{
    QFile aside(m_aside);
    if (!aside.open(QIODevice::ReadOnly)) {
        return;
    }
    const QString kept = QString::fromUtf8(aside.readAll());
    if (kept != m_saved) {
        setText(kept);
        m_document.setModified(true);
        m_isRestored = true;
    }
}

void RuleFile::keepAside()
{
    if (!isDirty()) {
        drop();
    } else if (!isReadOnly()) {
        QDir().mkpath(QFileInfo(m_aside).path());
        // Where even that cannot be written, saving says so.
        std::ignore = saveFile(text().toUtf8(), m_aside);
    }
}

void RuleFile::drop()
{
    m_soon.stop();
    if (!m_aside.isEmpty()) {
        QFile::remove(m_aside);
    }
}

std::optional<QString> RuleFile::onDisk() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return withPlainLineEnds(QString::fromUtf8(file.readAll()));
}

Result<RuleFile::Saved> RuleFile::save()
{
    const auto now = onDisk();
    if (!now && QFile::exists(m_path)) { // who knows what would be written over
        return std::unexpected(Error{ErrorCode::FileUnreadable, m_path});
    }
    if (!m_isTorn && now && *now != m_saved) {
        m_isTorn = true;
        Q_EMIT changed();
    }
    if (m_isTorn) {
        return Saved::Torn;
    }
    const QString written = text();
    QDir().mkpath(QFileInfo(m_path).path());
    if (const auto done = saveFile(written.toUtf8(), m_path); !done) {
        return std::unexpected(done.error());
    }
    m_saved = written;
    m_isRestored = false;
    m_document.setModified(false);
    drop();
    Q_EMIT saved();
    return Saved::Done;
}

void RuleFile::setText(const QString &text)
{
    QTextCursor all(&m_document);
    all.select(QTextCursor::Document);
    all.insertText(text); // which can be undone
}

void RuleFile::revert()
{
    m_saved = onDisk().value_or(QFile::exists(m_path) ? m_saved : QString());
    if (text() != m_saved) {
        setText(m_saved);
    }
    m_document.setModified(false);
    m_isTorn = false;
    m_isRestored = false;
    drop();
    Q_EMIT changed();
}

void RuleFile::keepMine()
{
    if (m_isTorn) {
        m_saved = onDisk().value_or(m_saved);
    }
    m_isTorn = false;
    m_isRestored = false;
    m_document.setModified(true);
    Q_EMIT changed();
}

void RuleFile::lookAtDisk()
{
    const auto now = onDisk();
    if (!now || *now == m_saved) {
        return; // gone: another program may be about to rename its own over it
    }
    if (!isDirty()) {
        revert();
    } else if (*now == text()) {
        m_saved = *now;
        m_document.setModified(false);
        drop();
    } else if (!m_isTorn) {
        m_isTorn = true;
        Q_EMIT changed();
    }
}

void RuleFile::moveTo(const QString &path, const QString &aside)
{
    drop();
    m_path = path;
    m_aside = aside;
    if (isDirty()) {
        m_soon.start();
    }
    Q_EMIT changed();
}

} // namespace slantlight::ui

// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analyzer.h"
#include "core/annotation/codebook.h"
#include "core/review/shipped.h"
#include "core/storage/library.h"
#include "ui/desk/desk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace slantlight {

/// A desk over a library in a temporary folder, with the shipped rules and codes.
class Desktop
{
public:
    /// Opens the library in @p folder, or in one of its own.
    explicit Desktop(const QString &folder = {})
        : m_path((folder.isEmpty() ? m_own.path() : folder) + QStringLiteral("/library.sqlite"))
        , m_desk(std::make_unique<ui::Desk>(analyzer(), codebook(), library(), m_path))
    {
    }

    [[nodiscard]] ui::Desk &desk() { return *m_desk; }
    [[nodiscard]] const QString &libraryPath() const { return m_path; }

    /// Opens @p text and waits until it is there.
    [[nodiscard]] bool open(const QString &text, SourceFormat format = SourceFormat::PlainText)
    {
        QSignalSpy opened(m_desk.get(), &ui::Desk::articleOpened);
        const auto tell =
            QObject::connect(m_desk.get(), &ui::Desk::failed, m_desk.get(), [](const Error &error) {
                qWarning("error %d: %ls", static_cast<int>(error.code),
                         qUtf16Printable(error.detail));
            });
        m_desk->openText(text, format);
        // A short text may be read before this line is reached.
        const bool done = !opened.isEmpty() || opened.wait();
        QObject::disconnect(tell);
        return done;
    }

    /// Waits until the marks of a long text are there.
    [[nodiscard]] bool awaitMarks()
    {
        return QTest::qWaitFor([this] { return !m_desk->analysis().isAwaited; });
    }

    [[nodiscard]] bool openSample()
    {
        return open(resource(shippedPath(u"samples/causeway.md")), SourceFormat::Markdown);
    }

    /// Annotates the first @p words of the open article; empty when that failed.
    AnnotationId annotate(const QString &words, const QString &code, const QString &memo = {})
    {
        const qsizetype at = m_desk->article()->text().indexOf(words);
        const TextSpan span(TextOffset(at), TextOffset(at + words.size()));
        return m_desk->annotate(span, CodeId(code), memo).value_or(AnnotationId());
    }

private:
    static QString resource(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("no %ls", qUtf16Printable(path));
        }
        return QString::fromUtf8(file.readAll());
    }

    static std::shared_ptr<const Analyzer> analyzer()
    {
        static const auto shared = [] {
            Result<Analyzer> loaded = loadShippedAnalyzer();
            if (!loaded) {
                qFatal("%ls", qUtf16Printable(loaded.error().detail));
            }
            return std::make_shared<const Analyzer>(std::move(*loaded));
        }();
        return shared;
    }

    static Codebook codebook()
    {
        Result<Codebook> codes = loadShippedCodebook();
        if (!codes) {
            qFatal("%ls", qUtf16Printable(codes.error().detail));
        }
        return *codes;
    }

    Library library() const
    {
        Result<Library> opened = Library::open(m_path);
        if (!opened) {
            qFatal("%ls", qUtf16Printable(opened.error().detail));
        }
        return std::move(*opened);
    }

    QTemporaryDir m_own;
    QString m_path;
    std::unique_ptr<ui::Desk> m_desk;
};

} // namespace slantlight

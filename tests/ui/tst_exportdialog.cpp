// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/annotatedarticle.h"
#include "tests/support/testroom.h"
#include "ui/sharing/exportdialog.h"
#include "ui/sharing/exportpreview.h"
#include "ui/sharing/exportsettings.h"
#include "ui/sharing/filtertree.h"
#include "ui/sharing/pageview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// A review of two marks, in narration and in a quotation, and three annotations of two coders.
ui::ExportItem item()
{
    const auto article = std::make_shared<const Article>(Article::fromParts(
        {{.kind = BlockKind::Headline, .text = u"Ferry late"_s},
         {.text =
              u"The ferry is purportedly late, and perhaps lost, said the mayor of the quay."_s}}));
    const auto on = [&](const QString &words) {
        const qsizetype at = article->text().indexOf(words);
        return TextSpan(TextOffset(at), TextOffset(at + words.size()));
    };
    Analysis analysis;
    for (const auto &[words, category, voice] :
         {std::tuple(u"purportedly"_s, Category::Doubt, Voice::Narration),
          std::tuple(u"perhaps"_s, Category::Hedge, Voice::Direct)}) {
        Marker marker;
        marker.span = on(words);
        marker.category = category;
        marker.rule = RuleId(categoryId(category) + u".x"_s);
        marker.voice = voice;
        marker.weight = 0.9;
        marker.severity = Severity::Strong;
        marker.fingerprint = words;
        analysis.markers.push_back(marker);
    }
    Notes notes;
    for (const auto &[words, code, coder] :
         {std::tuple(u"ferry"_s, u"harbour"_s, u""_s), std::tuple(u"mayor"_s, u"doubt"_s, u""_s),
          std::tuple(u"quay"_s, u"harbour"_s, u"mara"_s)}) {
        Annotation annotation =
            Annotation::create(article->id(), CodeId(code), describe(article->text(), on(words)));
        annotation.coder = CoderId(coder);
        annotation.memo = u"About "_s + words;
        notes.annotations.push_back(annotation);
    }
    return {.review = reviewOf(article, analysis, notes), .name = u"ferry"_s};
}

ExportContext context()
{
    return {.codebook = codesOfChance(),
            .coders = {{.id = CoderId(u"ines"_s), .name = u"Ines"_s},
                       {.id = CoderId(u"mara"_s), .name = u"Mara"_s}},
            .written = {}};
}

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }

    void offersEachFormatOnce();
    void offersTheOriginalWhereThereIsOne();
    void showsThePagesAsTheyWillBe();
    void turnsPagesByKeys();
    void showsWhatTheFileWillHold_data();
    void showsWhatTheFileWillHold();
    void leavesOutWhatIsUnchecked();
    void leavesOutAllMarksAtOnce();
    void keepsTheStrengthThatIsChosen();
    void givesWhatIsChosenOnExport();
    void givesNothingOnEscape();
    void offersEverythingForSeveralArticles();
    void remembersHowItWasChosen();

private:
    void make(const ui::ExportOptions &options, int articles = 1, bool hasOriginal = false);
    void choose(ExportFormat format);
    /// Clicks the box of the row that says @p words.
    void toggle(const QString &words);
    [[nodiscard]] QString text();

    std::unique_ptr<ui::ExportDialog> m_dialog;
};

void ExportDialogTest::init()
{
    make({});
}

void ExportDialogTest::make(const ui::ExportOptions &options, int articles, bool hasOriginal)
{
    m_dialog = std::make_unique<ui::ExportDialog>(
        ui::ExportSubject{.context = context(),
                          .sample = std::make_shared<const ui::ExportItem>(item()),
                          .articles = articles,
                          .hasOriginal = hasOriginal},
        options);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void ExportDialogTest::choose(ExportFormat format)
{
    auto *const formats = m_dialog->findChild<QComboBox *>(u"exportFormat"_s);
    formats->setFocus();
    QTest::keyClick(formats, Qt::Key_Home);
    for (int i = 0;
         i < formats->count() && formats->currentData().toInt() != static_cast<int>(format); ++i) {
        QTest::keyClick(formats, Qt::Key_Down);
    }
    QCOMPARE(formats->currentData().toInt(), static_cast<int>(format));
}

void ExportDialogTest::toggle(const QString &words)
{
    ui::FilterTree &tree = m_dialog->contents();
    tree.expandAll();
    const auto found = tree.findItems(words, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    tree.setFocus();
    tree.setCurrentItem(found.front());
    QTest::keyClick(&tree, Qt::Key_Space);
}

QString ExportDialogTest::text()
{
    const bool isReady =
        QTest::qWaitFor([this] { return !m_dialog->preview().isWorking(); }, 20'000);
    return isReady ? m_dialog->preview().text() : QString();
}

void ExportDialogTest::offersEachFormatOnce()
{
    const auto *const formats = m_dialog->findChild<QComboBox *>(u"exportFormat"_s);
    QCOMPARE(formats->count(), 9); // those that need no original, and hold articles
    QSet<QString> names;
    for (int i = 0; i < formats->count(); ++i) {
        names.insert(formats->itemText(i));
    }
    QCOMPARE(names.size(), 9);
}

void ExportDialogTest::offersTheOriginalWhereThereIsOne()
{
    make({}, 1, true);
    choose(ExportFormat::OriginalPdf);
}

void ExportDialogTest::showsThePagesAsTheyWillBe()
{
    QVERIFY(QTest::qWaitFor([this] { return !m_dialog->preview().isWorking(); }));
    QCOMPARE(m_dialog->preview().currentWidget(), &m_dialog->preview().pages());
    const QImage page = m_dialog->preview().pages().grab().toImage();
    QColor paper = page.pixelColor(page.rect().center());
    QVERIFY2(paper.lightness() > 200, qPrintable(paper.name()));
}

void ExportDialogTest::turnsPagesByKeys()
{
    QVERIFY(QTest::qWaitFor([this] { return !m_dialog->preview().isWorking(); }));
    ui::PageView &pages = m_dialog->preview().pages();
    pages.setFocus();
    QTest::keyClick(&pages, Qt::Key_End);
    const int last = pages.page();
    QTest::keyClick(&pages, Qt::Key_PageDown);
    QCOMPARE(pages.page(), last);
    QTest::keyClick(&pages, Qt::Key_Home);
    QCOMPARE(pages.page(), 0);
}

void ExportDialogTest::showsWhatTheFileWillHold_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("words");
    QTest::newRow("markdown") << ExportFormat::Markdown << u"About mayor"_s;
    QTest::newRow("csv") << ExportFormat::Csv << u",exact,prefix,"_s;
    QTest::newRow("jsonld") << ExportFormat::JsonLd << u"AnnotationCollection"_s;
    QTest::newRow("sarif") << ExportFormat::Sarif << u"2.1.0"_s;
    QTest::newRow("brat") << ExportFormat::Brat << u"AnnotatorNotes"_s;
    QTest::newRow("text") << ExportFormat::Text << u"purportedly late"_s;
}

void ExportDialogTest::showsWhatTheFileWillHold()
{
    QFETCH(ExportFormat, format);
    QFETCH(QString, words);
    choose(format);
    QVERIFY2(text().contains(words), qPrintable(text().left(2000)));
}

void ExportDialogTest::leavesOutWhatIsUnchecked()
{
    choose(ExportFormat::Csv);
    QVERIFY(text().contains(u"About mayor"_s));
    toggle(u"Mara"_s);
    QVERIFY(text().contains(u"About ferry"_s) && !text().contains(u"About quay"_s));
    QCOMPARE(m_dialog->options().filter.coders, std::set{CoderId()});
    toggle(u"Harbour & quay"_s);
    QVERIFY(text().contains(u"About mayor"_s) && !text().contains(u"About ferry"_s));
    toggle(u"Hedge, speculation"_s);
    QVERIFY(text().contains(u"doubt.x"_s) && !text().contains(u"hedge.x"_s));
    QVERIFY(m_dialog->options().filter.markers.hidden.contains(Category::Hedge));
}

void ExportDialogTest::leavesOutAllMarksAtOnce()
{
    choose(ExportFormat::Csv);
    toggle(u"Marks"_s);
    QVERIFY(!text().contains(u"doubt.x"_s) && text().contains(u"About mayor"_s));
    QVERIFY(!m_dialog->options().filter.withMarkers);
    toggle(u"Annotations"_s);
    QVERIFY(!text().contains(u"About"_s));
}

void ExportDialogTest::keepsTheStrengthThatIsChosen()
{
    auto *const strength = m_dialog->findChild<QComboBox *>(u"exportStrength"_s);
    strength->setFocus();
    QTest::keyClick(strength, Qt::Key_Home);
    QCOMPARE(m_dialog->options().filter.markers.leastSeverity, Severity::Strong);
    QTest::keyClick(strength, Qt::Key_End);
    QCOMPARE(m_dialog->options().filter.markers.leastWeight, leastShownWeight);
    QTest::keyClick(strength, Qt::Key_Up);
    QCOMPARE(m_dialog->options().filter.markers.leastWeight, markWeight);
}

void ExportDialogTest::givesWhatIsChosenOnExport()
{
    const QSignalSpy chosen(m_dialog.get(), &ui::ExportDialog::chosen);
    choose(ExportFormat::Markdown);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_dialog->options().format, ExportFormat::Markdown);
    QVERIFY(!m_dialog->isVisible());
}

void ExportDialogTest::givesNothingOnEscape()
{
    const QSignalSpy chosen(m_dialog.get(), &ui::ExportDialog::chosen);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(!m_dialog->isVisible());
}

void ExportDialogTest::offersEverythingForSeveralArticles()
{
    make({}, 3);
    m_dialog->contents().expandAll();
    for (const QString &name : {u"Praise, puffery"_s, u"Dues"_s, u"Place lost"_s, u"Mara"_s}) {
        QCOMPARE(m_dialog->contents().findItems(name, Qt::MatchExactly | Qt::MatchRecursive).size(),
                 1);
    }
}

void ExportDialogTest::remembersHowItWasChosen()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    ui::ExportOptions options;
    options.format = ExportFormat::Qdpx;
    options.dialect = QdaDialect::MaxQda;
    options.csv = {.hasMark = true, .separator = ';'};
    options.pdf = {.paper = ui::PaperSize::Letter,
                   .margins = ui::PaperMargins::Wide,
                   .family = u"Noto Sans"_s,
                   .size = 9.5,
                   .memos = ui::MemoPlace::Margin,
                   .hasLegend = false,
                   .hasProfile = true,
                   .hasSources = true};
    options.filter.withMarkers = false;
    ui::writeExportOptions(options, settings);
    QCOMPARE(ui::readExportOptions(settings), options);
    make(options);
    ui::ExportOptions shown = m_dialog->options();
    QCOMPARE(shown.pdf, options.pdf);
    QCOMPARE(shown.csv, options.csv);
    QCOMPARE(shown.dialect, options.dialect);
    QCOMPARE(shown.format, options.format);
    QVERIFY(!shown.filter.withMarkers);
    // What is switched off as a whole offers nothing to choose.
    const auto rows = m_dialog->contents().findItems(u"Doubt and distancing"_s,
                                                     Qt::MatchExactly | Qt::MatchRecursive);
    QVERIFY(!rows.isEmpty() && rows.front()->isDisabled());
}

SLANTLIGHT_TEST(ExportDialogTest)
#include "tst_exportdialog.moc"

// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/team/documentchoicedialog.h"

#include "models/text/hiddenprices.h"
#include "services/search/countrynames.h"
#include "services/team/sharedprices.h"
#include "store/prices/pricefile.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Desk;
using State = TeamDocuments::State;

class tst_DocumentChoiceDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void init()
    {
        m_standing = {
            SharedPrices::documentKind(),
            State::Differs,
            PriceFile::toJson(list(80)),
            Document{QUuid::createUuid(), {}, 1, QDateTime::currentDateTimeUtc(), PriceFile::toJson(list(90))},
            true,
            {}};
        open();
    }
    void cleanup()
    {
        m_dialog.reset();
        setPricesHidden(false);
    }

    void showsBothAndMarksWhatDiffers();
    void choosesWhatWasSeen();
    void neitherIsChosenByReturn();
    void onlyAnOwnerKeepsHis();
    void followsWhatComesMeanwhileAndClosesWhereNothingIsToChoose();
    void closesWherePricesAreHidden();

private:
    static PriceList list(int percent)
    {
        PriceList list;
        PriceRule rule;
        rule.id = QUuid::createUuidV5(QUuid(), QStringLiteral("rule"));
        rule.markup = Percent{percent * 100};
        PriceRule same = rule;
        same.id = QUuid::createUuidV5(QUuid(), QStringLiteral("same"));
        same.markup = Percent{1000};
        list.rules = {rule, same};
        return list;
    }
    void open()
    {
        m_dialog = std::make_unique<DocumentChoiceDialog>(m_standing,
                                                          std::make_shared<const CountryNames>(QStringLiteral("en")),
                                                          [](const QString &) { return QString(); });
        m_dialog->show();
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }
    QAbstractItemModel *rows() const { return m_dialog->findChild<QTableView *>()->model(); }

    TeamDocuments::Standing m_standing;
    std::unique_ptr<DocumentChoiceDialog> m_dialog;
};

void tst_DocumentChoiceDialog::showsBothAndMarksWhatDiffers()
{
    QCOMPARE(rows()->rowCount(), 3);
    const QModelIndex own = rows()->index(1, 1);
    const QModelIndex theirs = rows()->index(1, 2);
    QVERIFY(own.data().toString().contains(QLatin1String("+80%")));
    QVERIFY(theirs.data().toString().contains(QLatin1String("+90%")));
    QVERIFY(theirs.data(ComparisonModel::IsDifferentRole).toBool());
    QVERIFY(theirs.data(Qt::AccessibleTextRole).toString().endsWith(QLatin1String("differs")));
    QVERIFY(!rows()->index(2, 1).data(ComparisonModel::IsDifferentRole).toBool());
    QVERIFY(rows()->index(2, 0).data().toString().isEmpty()); // "Rules" stands there once,
    QCOMPARE(rows()->index(2, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Rules")); // and is told.
}

void tst_DocumentChoiceDialog::choosesWhatWasSeen()
{
    QSignalSpy kept(m_dialog.get(), &DocumentChoiceDialog::keepOwnChosen);
    QSignalSpy left(m_dialog.get(), &DocumentChoiceDialog::takeTheirsChosen);
    button(QStringLiteral("Keep mine"))->click();
    button(QStringLiteral("Take theirs"))->click();
    QCOMPARE(kept.count(), 1);
    QCOMPARE(left.count(), 1);
    QCOMPARE(kept.first().first().toUuid(), m_standing.theirs->id);
    QCOMPARE(left.first().first().toUuid(), m_standing.theirs->id);
}

void tst_DocumentChoiceDialog::neitherIsChosenByReturn()
{
    const QSignalSpy kept(m_dialog.get(), &DocumentChoiceDialog::keepOwnChosen);
    const QSignalSpy left(m_dialog.get(), &DocumentChoiceDialog::takeTheirsChosen);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(kept.count() + left.count(), 0);
}

void tst_DocumentChoiceDialog::onlyAnOwnerKeepsHis()
{
    QVERIFY(button(QStringLiteral("Keep mine"))->isEnabled());
    m_standing.canKeepOwn = false;
    m_dialog->setStanding(m_standing);
    QVERIFY(!button(QStringLiteral("Keep mine"))->isEnabled());
    QVERIFY(button(QStringLiteral("Take theirs"))->isEnabled());
    QVERIFY(m_dialog->findChild<QLabel *>(QStringLiteral("questionLabel"))
                ->text()
                .contains(QLatin1String("Only an owner")));
}

void tst_DocumentChoiceDialog::followsWhatComesMeanwhileAndClosesWhereNothingIsToChoose()
{
    m_standing.theirs->id = QUuid::createUuid();
    m_standing.theirs->body = PriceFile::toJson(list(100));
    m_dialog->setStanding(m_standing);
    QVERIFY(rows()->index(1, 2).data().toString().contains(QLatin1String("+100%")));
    QSignalSpy left(m_dialog.get(), &DocumentChoiceDialog::takeTheirsChosen);
    button(QStringLiteral("Take theirs"))->click();
    QCOMPARE(left.first().first().toUuid(), m_standing.theirs->id);
    m_standing.state = State::Same;
    m_dialog->setStanding(m_standing);
    QVERIFY(!m_dialog->isVisible());
}

void tst_DocumentChoiceDialog::closesWherePricesAreHidden()
{
    setPricesHidden(true);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_dialog.get(), &change);
    QVERIFY(!m_dialog->isVisible());
}

QTEST_MAIN(tst_DocumentChoiceDialog)
#include "tst_documentchoicedialog.moc"

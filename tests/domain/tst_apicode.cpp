// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/failure.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Desk;

namespace {

QList<ApiCode> knownCodes()
{
    QList<ApiCode> codes;
    for (int code = static_cast<int>(ApiCode::None) + 1; code < static_cast<int>(ApiCode::Unknown); ++code) {
        codes.append(static_cast<ApiCode>(code));
    }
    return codes;
}

} // namespace

class ApiCodeTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites()
    {
        QVERIFY(knownCodes().size() > 20);
        for (const ApiCode code : knownCodes()) {
            const QString text = apiCodeText(code);
            QVERIFY(!text.isEmpty());
            QCOMPARE(apiCodeFromText(text), code);
        }
        QCOMPARE(apiCodeText(ApiCode::InsufficientBalance), QStringLiteral("INSUFFICIENT_BALANCE"));
        QCOMPARE(apiCodeText(ApiCode::None), QString());
        QCOMPARE(apiCodeText(ApiCode::Unknown), QString());
    }

    void keepsTheTextOfCodesNobodyKnows()
    {
        Failure failure;
        QCOMPARE(failure.apiCode(), ApiCode::None);
        failure.code = QStringLiteral("NEW_IN_2027");
        QCOMPARE(failure.apiCode(), ApiCode::Unknown);
        QCOMPARE(failure.code, QStringLiteral("NEW_IN_2027"));
        failure.code = QStringLiteral("INVALID_API");
        QCOMPARE(failure.apiCode(), ApiCode::Unknown);
        failure.code = QStringLiteral("INVALID_API_KEY");
        QCOMPARE(failure.apiCode(), ApiCode::InvalidApiKey);
    }

    /// The sandbox is the server's side: it writes them.
    void isReadInOnePlace()
    {
        int files = 0;
        QDirIterator each(QStringLiteral(DESK_TEST_DATA "/../../src"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                          QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            if (path.contains(QLatin1String("/src/sandbox/")) || path.endsWith(QLatin1String("/domain/apicode.cpp"))) {
                continue;
            }
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            ++files;
            for (const ApiCode code : knownCodes()) {
                const QString literal = QLatin1Char('"') + apiCodeText(code) + QLatin1Char('"');
                QVERIFY2(!source.contains(literal), qPrintable(path + QLatin1String(": ") + literal));
            }
        }
        QVERIFY(files > 200);
    }
};

QTEST_GUILESS_MAIN(ApiCodeTest)
#include "tst_apicode.moc"

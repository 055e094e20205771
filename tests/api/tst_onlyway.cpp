// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Qt's own post() and get() send a request again behind everybody's back, a purchase too. Transport's one call can't.
class OnlyWayTest : public QObject
{
    Q_OBJECT

private:
    static QString code(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// Calls of a manager that send something. Smart pointers have a get() too: that one takes nothing.
    static QStringList sendingCalls(const QString &text)
    {
        static const QRegularExpression call(
            QStringLiteral(R"((?:->|\.)\s*(?:post|put|head|deleteResource|sendCustomRequest|get)\s*\(\s*[^)\s])"));
        QStringList found;
        for (auto match = call.globalMatch(text); match.hasNext();) {
            found.append(match.next().captured());
        }
        return found;
    }

private slots:
    void findsWhatItLooksFor()
    {
        QCOMPARE(sendingCalls(QStringLiteral("manager->post(request, body)")).size(), 1);
        QCOMPARE(sendingCalls(QStringLiteral("m_manager.get(request)")).size(), 1);
        QCOMPARE(sendingCalls(QStringLiteral("reply->manager()->deleteResource(\n  request)")).size(), 1);
        QCOMPARE(sendingCalls(QStringLiteral("m_flows.get()")).size(), 0);
    }

    void nothingButTransportSends()
    {
        const QString source = QStringLiteral(DESK_TEST_DATA "/../../src");
        int files = 0;
        int withManager = 0;
        QDirIterator each(source, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            const QString text = code(path);
            ++files;
            if (path.endsWith(QLatin1String("/api/transport.cpp"))) {
                QCOMPARE(sendingCalls(text).size(), 1);
                continue;
            }
            if (!text.contains(QLatin1String("QNetworkAccessManager"))
                && !text.contains(QLatin1String("QNetworkReply"))) {
                continue;
            }
            ++withManager;
            const QStringList calls = sendingCalls(text);
            QVERIFY2(calls.isEmpty(), qPrintable(path + QLatin1String(": ") + calls.join(QLatin1String(", "))));
        }
        QVERIFY(files > 200);
        QVERIFY(withManager > 3);
    }
};

QTEST_GUILESS_MAIN(OnlyWayTest)
#include "tst_onlyway.moc"

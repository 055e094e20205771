// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// handover_papers write FOLDER: a PDF of a card with its receipt for every paper and language, and papers.json, which
// says what has to be in each.
// handover_papers print QUEUE PAPER LANGUAGE [COMMAND]: the same on a printer, as the program prints it; the command is
// run when the printer is chosen and nothing is printed yet.

#include "domain/utctime.h"
#include "widgets/handover/handovercard.h"
#include "widgets/handover/handoverpages.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QPrinter>

#include <cstdio>
#include <cstdlib>

using namespace Desk;

namespace {

const ShopDetails shop{QStringLiteral("Hotel Bosphorus"), QStringLiteral("+90 212 555 01 23"),
                       QStringLiteral("Divan Yolu 12, Istanbul")};

QMetaEnum paperNames()
{
    return QMetaEnum::fromType<HandOverPaper::Kind>();
}

HandOver handOver()
{
    Package package;
    package.data = *DataSize::fromGigabytes(5);
    package.validity = *Validity::fromDays(30);
    package.activation = Package::Activation::FirstUse;
    package.countries = {QStringLiteral("TR"), QStringLiteral("GR"), QStringLiteral("BG")};
    HandOver of;
    of.packageName = QStringLiteral("Turkey and the Balkans 5 GB");
    of.package = package;
    of.iccid = *Iccid::fromString(QStringLiteral("8944476500008878576"));
    of.code = ActivationCode::fromString(QStringLiteral("LPA:1$rsp.example.invalid$F4C5-9A7E-10B2-77D0"));
    of.appleLink = of.code.appleLink();
    of.androidLink = of.code.androidLink();
    of.orderReference = QStringLiteral("ORD-20261124-0077");
    of.soldAt = utcTime(QDate(2026, 11, 24), QTime(14, 3));
    of.soldFor = Amount(799, Currency::Usd);
    of.payment = QStringLiteral("Cash");
    return of;
}

QImage logo()
{
    QImage image(600, 200, QImage::Format_RGB32);
    image.fill(QColor(0x20, 0x50, 0x90));
    return image;
}

std::vector<HandOverCard> cards(const QString &language, HandOverPaper::Kind paper)
{
    const CardExtras extras{logo(), true, QStringLiteral("VAT included, no. 123")};
    const HandOverText text(language);
    std::vector<HandOverCard> cards;
    cards.emplace_back(handOver(), shop, text, paper, extras);
    cards.emplace_back(*Receipt::of({handOver()}), shop, text, paper, extras);
    return cards;
}

int write(const QString &folder)
{
    QJsonArray files;
    for (const HandOverPaper::Kind paper : HandOverPaper::printable()) {
        for (const QString &language : HandOverText::languages()) {
            const QString name =
                QStringLiteral("%1-%2.pdf").arg(QString::fromLatin1(paperNames().valueToKey(int(paper))), language);
            const QString problem =
                HandOverPages(cards(language, paper)).savePdf(QDir(folder).filePath(name), QStringLiteral("Turkey"));
            if (!problem.isEmpty()) {
                std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(problem));
                return 1;
            }
            files.append(name);
        }
    }
    const HandOver of = handOver();
    const QJsonObject expected{
        {QStringLiteral("code"), of.code.toString()},
        {QStringLiteral("texts"),
         QJsonArray{of.packageName, of.iccid.toString(), of.code.toString(), of.code.smdpAddress(),
                    of.code.matchingId(), QString::fromUtf8(of.appleLink.toEncoded()),
                    QString::fromUtf8(of.androidLink.toEncoded()), of.orderReference, shop.name, shop.phone,
                    shop.address}},
        {QStringLiteral("files"), files}};
    QFile file(QDir(folder).filePath(QStringLiteral("papers.json")));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(expected).toJson()) > 0 ? 0 : 1;
}

int print(const QString &queue, const QString &paperName, const QString &language, const QString &command)
{
    const auto paper = static_cast<HandOverPaper::Kind>(paperNames().keyToValue(paperName.toLatin1().constData()));
    const std::vector<HandOverCard> pages = cards(language, paper);
    QPrinter printer(QPrinter::HighResolution);
    printer.setPrinterName(queue);
    printer.setFullPage(true);
    if (!printer.isValid() || printer.outputFormat() != QPrinter::NativeFormat) {
        std::fprintf(stderr, "There is no queue %s.\n", qPrintable(queue));
        return 1;
    }
    if (!command.isEmpty() && std::system(qPrintable(command)) != 0) {
        return 2;
    }
    return HandOverPages(pages).print(printer) ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("write")) {
        return write(arguments.at(2));
    }
    if (arguments.size() >= 5 && arguments.at(1) == QLatin1String("print")) {
        return print(arguments.at(2), arguments.at(3), arguments.at(4), arguments.value(5));
    }
    return 2;
}

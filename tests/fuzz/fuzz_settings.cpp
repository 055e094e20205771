// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as the file of the settings. The usual values hold where it has nonsense; nothing of it is lost: a file
// that was mended is kept as it was, opening it once more mends nothing, and a change leaves all other values alone.
// The settings of a safe copy come from outside, too.

#include "app/settingsfile.h"
#include "fuzz/fuzzing.h"
#include "services/account/preferences.h"
#include "services/copies/copiedsettings.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

using namespace Desk;
using Fuzz::require;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "there is room to work in");
}

bool isLine(const QString &text)
{
    return text.size() <= 120 && text == text.simplified();
}

bool areNames(const QStringList &names)
{
    return names.size() <= 50 && std::all_of(names.begin(), names.end(), [](const QString &name) {
               return !name.isEmpty() && isLine(name);
           });
}

void verify(const Preferences &preferences)
{
    for (const Currency currency : {Currency::Usd, Currency::Eur, Currency::Iqd}) {
        for (const auto amount : {preferences.secondClickAbove(currency), preferences.lowBalance(currency)}) {
            require(!amount || (!amount->isNegative() && amount->currency() == currency), "a limit is an amount");
        }
    }
    const ShopDetails shop = preferences.shopDetails();
    require(isLine(shop.name) && isLine(shop.phone) && isLine(shop.address) && isLine(preferences.receiptTaxLine()),
            "what stands on a card is one line");
    require(areNames(preferences.sellers()) && areNames(preferences.payments()), "names are names");
    require(preferences.seller().isEmpty() || preferences.sellers().contains(preferences.seller()),
            "who sells is one of the sellers");
    require(preferences.payment().isEmpty() || preferences.payments().contains(preferences.payment()),
            "how is paid is one of the ways");
    const ShopDays days = preferences.shopDays();
    require(days.zone.isValid() && days.endHour >= 0 && days.endHour <= 23, "a day has a zone and an end");
    require(preferences.clipboardTime() >= Preferences::shortestClipboardTime
                && preferences.clipboardTime() <= Preferences::longestClipboardTime,
            "the clipboard is wiped in time");
    const auto parts = preferences.handOverChoices().parts;
    require(parts >= HandOverChoices::Parts::Card && parts <= HandOverChoices::Parts::Receipt,
            "what is handed over is one of the choices");
    require(!preferences.handOverFolder().isEmpty() && !preferences.exportFolder().isEmpty(),
            "files have a folder to go to");
    (void)(preferences.showsPriceOnCard() || preferences.hidesPricesAtStart() || preferences.keepsHandOvers()
           || preferences.exportsCsv() || preferences.exportsForSpreadsheet() || preferences.savesDailyCopies());
}

QHash<QString, QVariant> valuesOf(const QSettings &settings)
{
    QHash<QString, QVariant> values;
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys) {
        // QSettings writes what is in a section without a name into another one; none of ours is.
        if (!key.startsWith(QLatin1Char('/'))) {
            values.insert(key, settings.value(key));
        }
    }
    return values;
}

void verifyCopied(const QSettings &settings, const QString &otherPath, const QByteArray &hostile)
{
    const QByteArray copied = CopiedSettings::toJson(settings);
    QSettings other(otherPath, QSettings::IniFormat);
    CopiedSettings::addMissing(other, copied);
    require(CopiedSettings::addMissing(other, copied) == 0, "what was brought back once is there");
    CopiedSettings::addMissing(other, hostile);
    const QStringList keys = other.allKeys();
    require(std::none_of(keys.begin(), keys.end(), &CopiedSettings::belongsToComputer),
            "nothing of another computer comes along");
    verify(Preferences(other));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int arguments = 0;
    static const QCoreApplication application(arguments, nullptr);
    static const QTemporaryDir folder;
    static int number = 0; // QSettings remembers files by their names.
    const QString path = folder.filePath(QStringLiteral("%1.ini").arg(++number));
    const QString otherPath = path + QStringLiteral(".other");
    const QByteArray bytes = Fuzz::Input(data, size).bytes();
    write(path, bytes);
    QString kept;
    {
        const SettingsFile file = SettingsFile::open(path);
        kept = file.damagedCopy;
        require(file.isOpen, "a file that is there is opened");
        require(kept.isEmpty() || contents(kept) == bytes, "a file that was mended is kept as it was");
        QHash<QString, QVariant> before = valuesOf(*file.settings);
        Preferences preferences(*file.settings);
        verify(preferences);
        verifyCopied(*file.settings, otherPath, bytes);
        preferences.setReceiptTaxLine(QStringLiteral("VAT, no. %1; \"quoted\"").arg(number));
        file.settings->sync();

        QFile::copy(path, path + QStringLiteral(".again"));
        const SettingsFile again = SettingsFile::open(path + QStringLiteral(".again"));
        require(again.damagedCopy.isEmpty(), "a file that was mended once is sound");
        QHash<QString, QVariant> after = valuesOf(*again.settings);
        require(Preferences(*again.settings).receiptTaxLine() == preferences.receiptTaxLine(), "a change is kept");
        const QString changed = QStringLiteral("shop/receiptTaxLine");
        before.remove(changed);
        after.remove(changed);
        for (auto value = before.cbegin(); value != before.cend(); ++value) {
            // Of texts with a zero in them QSettings makes a list of another kind.
            require(after.value(value.key()).toStringList() == value.value().toStringList(),
                    "a change leaves all other values alone", value.key());
        }
    }
    for (const QString &used : {path, otherPath, path + QStringLiteral(".again"), kept}) {
        QFile::remove(used);
    }
    return 0;
}

// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handover.h"
#include "domain/money.h"
#include "domain/result.h"
#include "domain/shopday.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <optional>

class QSettings;

namespace Desk {

/// What a person set about selling, kept in the settings of the profile and valid at once. Owned by Session.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// The settings must outlive it.
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    /// Orders that cost more than this ask for a second click; nothing: none does. For each currency one.
    std::optional<Money> secondClickAbove(Currency currency) const;
    void setSecondClickAbove(Currency currency, std::optional<Money> amount);
    /// 50 USD or EUR, 65,000 IQD.
    static Money usualSecondClickAbove(Currency currency);

    /// A balance under this is told of, once a day; nothing: none is. For each currency one.
    std::optional<Money> lowBalance(Currency currency) const;
    void setLowBalance(Currency currency, std::optional<Money> amount);
    /// 20 USD or EUR, 25,000 IQD.
    static Money usualLowBalance(Currency currency);
    /// Whether it was told of on this day of the shop, for this account.
    bool wasLowBalanceTold(QDate day, const QString &accessCode) const;
    void setLowBalanceTold(QDate day, const QString &accessCode);

    /// What stands on what travellers take along.
    ShopDetails shopDetails() const;
    void setShopDetails(const ShopDetails &details);
    /// The shop's picture as ShopLogo made it; empty where there is none. A copy is kept beside the settings.
    QByteArray shopLogo() const;
    Result<void> setShopLogo(const QByteArray &png);
    /// One line at the end of receipts: "VAT included, no. 123".
    QString receiptTaxLine() const;
    void setReceiptTaxLine(const QString &line);

    /// Whether what was handed over is kept on this computer, to be opened again; it is, to begin with.
    bool keepsHandOvers() const;
    void setKeepsHandOvers(bool keeps);

    /// Who sells here, and how customers pay: names only, each once, in the shop's order. Nobody sells to begin with;
    /// customers pay by cash, card, with the room, or later.
    QStringList sellers() const;
    void setSellers(const QStringList &names);
    QStringList payments() const;
    void setPayments(const QStringList &names);
    static QStringList usualPayments();
    /// Who sells now, and how the customer pays: one of these names, or nothing.
    QString seller() const;
    void setSeller(const QString &name);
    QString payment() const;
    void setPayment(const QString &name);

    /// Whose days the books are in: the computer's zone and midnight, to begin with.
    ShopDays shopDays() const;
    void setShopDays(const ShopDays &days); ///< An invalid zone: the computer's, whichever it is.
    bool hasShopZone() const;               ///< Whether the zone was chosen, and is not just the computer's.

    /// One line that fits on a card, and names that can be chosen from, as they are kept whatever is set.
    static QString asLine(const QString &text);
    static QStringList asNames(const QStringList &names);
    /// Whether others decide what is set of the shop: its details, logo and tax line, sellers, payments and days. Those
    /// who show that for editing go by it. Not kept.
    bool isShopReadOnly() const { return m_isShopReadOnly; }
    void setShopReadOnly(bool isReadOnly);

    /// Whether the selling price stands on the card.
    bool showsPriceOnCard() const;
    void setShowsPriceOnCard(bool shows);

    bool hidesPricesAtStart() const;
    void setHidesPricesAtStart(bool hides);
    /// How long an activation code may stay on the clipboard; a minute to begin with.
    std::chrono::seconds clipboardTime() const;
    void setClipboardTime(std::chrono::seconds time);
    static constexpr std::chrono::seconds shortestClipboardTime{10};
    static constexpr std::chrono::seconds longestClipboardTime{600};

    /// The choices of the last hand-over; English on A4, saved in the documents' folder, to begin with.
    /// A folder that is gone is the person's own instead.
    QString handOverLanguage() const;
    void setHandOverLanguage(const QString &language);
    QString handOverPaper() const;
    void setHandOverPaper(const QString &name);
    HandOverChoices handOverChoices() const; ///< Language and paper too.
    void setHandOverChoices(const HandOverChoices &choices);
    QString handOverFolder() const;
    void setHandOverFolder(const QString &path);

    /// The choices of the last export: a workbook in the documents' folder, to begin with.
    bool exportsCsv() const;
    void setExportsCsv(bool isCsv);
    bool exportsForSpreadsheet() const;
    void setExportsForSpreadsheet(bool isForSpreadsheet);
    QString exportFolder() const;
    void setExportFolder(const QString &path);

    /// Whether a safe copy is saved each day, and where; not to begin with. The folder need not be there just now.
    bool savesDailyCopies() const;
    void setSavesDailyCopies(bool saves);
    QString dailyCopyFolder() const;
    void setDailyCopyFolder(const QString &path);

    /// What the program speaks, as a code such as "de" or "pt_BR"; empty, as to begin with: the system's language.
    QString language() const;
    void setLanguage(const QString &code);

    /// Where the server of this desk's team is, as TeamAddress writes it; empty where it is in none. Whatever stands in
    /// the file.
    QString teamAddress() const;
    void setTeamAddress(const QString &address);
    /// Whether this desk may change what its team has in common, as its server said last; so it is before it is asked.
    bool isTeamOwner() const;
    void setTeamOwner(bool isOwner);

signals:
    void changed();
    void shopReadOnlyChanged();

private:
    QString logoFile() const;
    void set(const QString &key, const QVariant &value);
    std::optional<Money> amount(const QString &key, Money usual) const;
    void setAmount(const QString &key, std::optional<Money> amount);
    QString folder(const QString &key) const;

    QSettings &m_settings;
    bool m_isShopReadOnly = false;
};

} // namespace Desk

// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/sellingsettings.h"

#include "models/text/documenttext.h"
#include "services/account/preferences.h"
#include "widgets/controls/languagechange.h"

#include "ui_sellingsettings.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>

namespace Desk {

namespace {

/// Nobody sets cents here.
int minorUnitsOfOne(Currency currency)
{
    int units = 1;
    for (int i = 0; i < currencyDecimals(currency); ++i) {
        units *= 10;
    }
    return units;
}

/// A zone as people read it: "America/New York".
QString zoneText(const QByteArray &id)
{
    return QString::fromLatin1(id).replace(QLatin1Char('_'), QLatin1Char(' '));
}

/// Zones that are named after places, and UTC: all others are offsets, or leftovers of old computers.
bool isOfPlace(const QByteArray &id)
{
    return id == "UTC" || (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/"));
}

} // namespace

SellingSettings::SellingSettings(Preferences &preferences, Currency currency, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SellingSettings>())
    , m_preferences(preferences)
    , m_currency(currency)
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        showRights();
        retranslate();
    });
    for (QLabel *hint : {m_ui->secondClickHint, m_ui->lowBalanceHint, m_ui->daysHint}) {
        hint->setForegroundRole(QPalette::PlaceholderText);
    }
    constexpr int largestAmount = 10'000'000;
    for (QSpinBox *spin : {m_ui->amountSpin, m_ui->lowBalanceSpin}) {
        spin->setRange(0, largestAmount);
        spin->setSingleStep(currency == Currency::Iqd ? 5000 : 10);
    }
    buildDays();
    retranslate();
    showSecondClick();
    showLowBalance();
    connect(m_ui->secondClickBox, &QCheckBox::toggled, this, &SellingSettings::keepSecondClick);
    connect(m_ui->amountSpin, &QSpinBox::valueChanged, this, &SellingSettings::keepSecondClick);
    connect(m_ui->lowBalanceBox, &QCheckBox::toggled, this, &SellingSettings::keepLowBalance);
    connect(m_ui->lowBalanceSpin, &QSpinBox::valueChanged, this, &SellingSettings::keepLowBalance);
    connect(&m_preferences, &Preferences::changed, this, &SellingSettings::showDays);
    connect(&m_preferences, &Preferences::shopReadOnlyChanged, this, &SellingSettings::showRights);
    showRights();
}

SellingSettings::~SellingSettings() = default;

/// Who may not change it is told before any work is done.
void SellingSettings::showRights()
{
    const bool isReadOnly = m_preferences.isShopReadOnly();
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->zoneBox, m_ui->dayEndBox}) {
        field->setEnabled(!isReadOnly);
    }
    m_ui->teamLabel->setTone(Tone::Waiting);
    m_ui->teamLabel->announce(isReadOnly ? DocumentText::ownersOnly() : QString());
}

void SellingSettings::showSecondClick()
{
    const auto amount = m_preferences.secondClickAbove(m_currency);
    const Money shown = amount.value_or(Preferences::usualSecondClickAbove(m_currency));
    m_ui->secondClickBox->setChecked(amount.has_value());
    m_ui->amountSpin->setEnabled(amount.has_value());
    m_ui->amountSpin->setValue(int(shown.minorUnits() / minorUnitsOfOne(m_currency)));
}

void SellingSettings::keepSecondClick()
{
    m_ui->amountSpin->setEnabled(m_ui->secondClickBox->isChecked());
    m_preferences.setSecondClickAbove(m_currency, amountOf(*m_ui->secondClickBox, *m_ui->amountSpin));
}

void SellingSettings::showLowBalance()
{
    const auto amount = m_preferences.lowBalance(m_currency);
    const Money shown = amount.value_or(Preferences::usualLowBalance(m_currency));
    m_ui->lowBalanceBox->setChecked(amount.has_value());
    m_ui->lowBalanceSpin->setEnabled(amount.has_value());
    m_ui->lowBalanceSpin->setValue(int(shown.minorUnits() / minorUnitsOfOne(m_currency)));
}

void SellingSettings::keepLowBalance()
{
    m_ui->lowBalanceSpin->setEnabled(m_ui->lowBalanceBox->isChecked());
    m_preferences.setLowBalance(m_currency, amountOf(*m_ui->lowBalanceBox, *m_ui->lowBalanceSpin));
}

std::optional<Money> SellingSettings::amountOf(const QCheckBox &box, const QSpinBox &spin) const
{
    const Money amount(qint64(spin.value()) * minorUnitsOfOne(m_currency), m_currency);
    return box.isChecked() ? std::optional(amount) : std::nullopt;
}

void SellingSettings::buildDays()
{
    const ShopDays days = m_preferences.shopDays();
    QComboBox *zones = m_ui->zoneBox;
    zones->addItem(QString(), QByteArray());
    QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    if (m_preferences.hasShopZone() && !ids.contains(days.zone.id())) {
        ids.append(days.zone.id());
    }
    for (const QByteArray &id : std::as_const(ids)) {
        if (isOfPlace(id) || id == days.zone.id()) {
            zones->addItem(zoneText(id), id);
        }
    }
    zones->completer()->setCompletionMode(QCompleter::PopupCompletion);
    zones->completer()->setFilterMode(Qt::MatchContains);
    zones->installEventFilter(this);
    connect(zones, &QComboBox::activated, this, &SellingSettings::keepDays);
    connect(zones->lineEdit(), &QLineEdit::editingFinished, this, &SellingSettings::chooseTypedZone);
    constexpr int hours = 24;
    for (int hour = 0; hour < hours; ++hour) {
        m_ui->dayEndBox->addItem(QString(), hour);
    }
    m_ui->dayEndBox->setCurrentIndex(days.endHour);
    connect(m_ui->dayEndBox, &QComboBox::activated, this, &SellingSettings::keepDays);
}

/// Enter behind a name means that name; it comes here once the field has heard it, and closes no dialog.
bool SellingSettings::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->zoneBox && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        return key == Qt::Key_Return || key == Qt::Key_Enter;
    }
    return QWidget::eventFilter(watched, event);
}

/// The one that holds, whatever stands in the field.
void SellingSettings::showZone()
{
    const QByteArray id = m_preferences.hasShopZone() ? m_preferences.shopDays().zone.id() : QByteArray();
    m_ui->zoneBox->setCurrentIndex(std::max(0, m_ui->zoneBox->findData(id)));
    m_ui->zoneBox->setEditText(m_ui->zoneBox->currentText());
    m_ui->zoneBox->lineEdit()->setCursorPosition(0);
}

/// As they are kept: another desk of the team may have set them. What is being typed stays.
void SellingSettings::showDays()
{
    m_ui->dayEndBox->setCurrentIndex(m_preferences.shopDays().endHour);
    const QByteArray id = m_preferences.hasShopZone() ? m_preferences.shopDays().zone.id() : QByteArray();
    if (m_ui->zoneBox->currentData().toByteArray() != id) {
        showZone();
    }
}

void SellingSettings::chooseTypedZone()
{
    const int typed = m_ui->zoneBox->findText(m_ui->zoneBox->currentText().trimmed(), Qt::MatchFixedString);
    if (typed >= 0) {
        m_ui->zoneBox->setCurrentIndex(typed);
        keepDays();
    }
    showZone(); // What is no zone changes nothing.
}

void SellingSettings::keepDays()
{
    const QByteArray id = m_ui->zoneBox->currentData().toByteArray();
    const ShopDays days{id.isEmpty() ? QTimeZone() : QTimeZone(id), m_ui->dayEndBox->currentData().toInt()};
    const bool isSame = days.endHour == m_preferences.shopDays().endHour
                        && days.zone.isValid() == m_preferences.hasShopZone()
                        && (!days.zone.isValid() || days.zone == m_preferences.shopDays().zone);
    if (!isSame) {
        m_preferences.setShopDays(days);
    }
}

void SellingSettings::retranslate()
{
    for (QSpinBox *spin : {m_ui->amountSpin, m_ui->lowBalanceSpin}) {
        spin->setSuffix(QLatin1Char(' ') + currencyCode(m_currency));
    }
    //: A time zone. %1: "Europe/Berlin".
    m_ui->zoneBox->setItemText(0, tr("This computer's, %1").arg(zoneText(QTimeZone::systemTimeZoneId())));
    m_ui->zoneBox->lineEdit()->setAccessibleName(tr("Search for a time zone"));
    for (int hour = 0; hour < m_ui->dayEndBox->count(); ++hour) {
        m_ui->dayEndBox->setItemText(hour, hour == 0 ? tr(/*: When a day of the shop begins. */ "Midnight")
                                                     : QLocale().toString(QTime(hour, 0), QLocale::ShortFormat));
    }
    showZone();
}

} // namespace Desk

#include "moc_sellingsettings.cpp"

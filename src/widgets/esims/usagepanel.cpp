// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/esims/usagepanel.h"

#include "domain/clock.h"
#include "models/esimmodel.h"
#include "models/text/caretext.h"
#include "models/text/esimtext.h"
#include "models/usagereportmodel.h"
#include "services/esims/esimcare.h"
#include "widgets/controls/actiontext.h"
#include "widgets/controls/keepfocus.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/painting.h"

#include "ui_usagepanel.h"

#include <QHeaderView>

namespace Desk {

namespace {

using namespace std::chrono_literals;

/// Whoever walks through the table with the arrow keys asks for nothing.
constexpr auto restBeforeReading = 300ms;
/// Who asks for newer figures gets a newer report, too, but no more than one a minute.
constexpr qint64 reportAgeSeconds = 60;

} // namespace

UsagePanel::UsagePanel(EsimCare &care, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::UsagePanel>())
    , m_care(care)
    , m_clock(clock)
    , m_rest(clock)
    , m_wait(clock)
    , m_model(new UsageReportModel(Format(), this))
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        ActionText::sayKeysOfNow({m_ui->refreshButton});
        retranslate();
        m_model->retranslate(m_format);
        renew();
    });
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->contents->setAutoFillBackground(false);
    m_ui->table->setSortingEnabled(false);
    m_ui->table->setModel(m_model);
    m_ui->table->horizontalHeader()->setStretchLastSection(false);
    m_ui->table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->usedLabel->setFont(Painting::boldFont(font()));
    m_ui->periodLabel->setFont(Painting::boldFont(font()));
    for (QLabel *quiet :
         std::initializer_list<QLabel *>{m_ui->ageLabel, m_ui->liveLabel, m_ui->summaryLabel, m_ui->leftLabel}) {
        quiet->setForegroundRole(QPalette::PlaceholderText);
    }

    connect(m_ui->refreshButton, &QPushButton::clicked, this, &UsagePanel::refresh);
    for (const Chip *chip : {m_ui->weekChip, m_ui->monthChip, m_ui->quarterChip}) {
        connect(chip, &Chip::toggled, this, [this](bool isChecked) {
            if (isChecked) {
                readReportWhenResting();
                showReport();
            }
        });
    }
    connect(&m_care, &EsimCare::networkChanged, this, [this](const Iccid &iccid) {
        if (m_esim && m_esim->iccid == iccid) {
            showLive();
        }
    });
    connect(&m_care, &EsimCare::usageReportChanged, this, [this](const Iccid &iccid, int changedDays) {
        if (m_esim && m_esim->iccid == iccid && changedDays == days()) {
            showReport();
        }
    });
    retranslate();
    clear();
    keepAgesTrue();
}

UsagePanel::~UsagePanel() = default;

void UsagePanel::setEsim(const Esim &esim, const QString &note, const std::optional<Package> &package,
                         const QDateTime &readAt)
{
    const bool isOther = !m_esim || m_esim->iccid != esim.iccid;
    m_esim = esim;
    m_note = note;
    m_package = package;
    m_readAt = readAt;
    renew();
    if (isOther) {
        readReportWhenResting();
    }
}

void UsagePanel::setReadAt(const QDateTime &readAt)
{
    m_readAt = readAt;
    showFigures();
}

void UsagePanel::clear()
{
    m_esim.reset();
    m_package.reset();
    renew();
}

void UsagePanel::refresh()
{
    if (m_esim && !m_esim->iccid.isEmpty()) {
        m_care.checkNetwork(*m_esim, m_package);
        const QDateTime readAt = m_care.usageReport(m_esim->iccid, days()).readAt;
        const bool isOld = readAt.isValid() && readAt.secsTo(m_clock.now()) >= reportAgeSeconds;
        m_care.readUsageReport(m_esim->iccid, days(), isOld);
    }
}

void UsagePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    renew();
    readReportWhenResting();
}

void UsagePanel::retranslate()
{
    m_format = Format();
}

int UsagePanel::days() const
{
    if (m_ui->weekChip->isChecked()) {
        return 7;
    }
    return m_ui->monthChip->isChecked() ? 30 : 90;
}

void UsagePanel::readReportWhenResting()
{
    m_rest.stop();
    if (!isVisible() || !m_esim || m_esim->iccid.isEmpty()) {
        return;
    }
    m_rest.start(restBeforeReading, [this] {
        if (m_esim && isVisible()) {
            m_care.readUsageReport(m_esim->iccid, days());
        }
    });
}

void UsagePanel::keepAgesTrue()
{
    showFigures();
    showSummary();
    m_clock.callAfter(Format::ageStep, this, [this] { keepAgesTrue(); });
}

void UsagePanel::renew()
{
    const bool hasIccid = m_esim && !m_esim->iccid.isEmpty();
    if (m_esim) {
        m_ui->heading->setEsim(*m_esim, m_note);
    } else {
        m_ui->heading->clear(tr("Choose an eSIM to see what it has used."));
    }
    const QList<QWidget *> figures{m_ui->usedLabel,   m_ui->leftLabel, m_ui->ageLabel,  m_ui->refreshButton,
                                   m_ui->periodLabel, m_ui->weekChip,  m_ui->monthChip, m_ui->quarterChip};
    for (QWidget *widget : figures) {
        widget->setVisible(hasIccid);
    }
    showFigures();
    showLive();
    showReport();
}

void UsagePanel::showFigures()
{
    const bool hasIccid = m_esim && !m_esim->iccid.isEmpty();
    const QVariant fraction = hasIccid ? EsimModel::usedFraction(*m_esim) : QVariant();
    m_ui->bar->setVisible(fraction.isValid());
    if (!hasIccid) {
        return;
    }
    m_ui->bar->setFraction(fraction.toDouble());
    m_ui->usedLabel->setValue(EsimText::usedSentence(*m_esim, m_format));
    m_ui->leftLabel->setValue(leftText());
    m_ui->leftLabel->setVisible(!m_ui->leftLabel->text().isEmpty());
    QString age = tr("Stored figures of an earlier day");
    if (m_readAt.isValid()) {
        //: %1: time of day; %2: how long ago: "3 min".
        age = tr("Stored figures, read at %1 (%2)").arg(m_format.time(m_readAt), m_format.age(m_readAt, m_clock.now()));
    }
    m_ui->ageLabel->setValue(age);
}

QString UsagePanel::leftText() const
{
    const DataUsage &usage = m_esim->usage;
    QStringList parts;
    if (!usage.isUnlimited && !usage.total.isZero()) {
        //: %1: an amount of data.
        parts << tr("%1 left").arg(EsimText::size(usage.remaining, m_format));
    }
    const QDateTime &end = m_esim->validity.expiresAt;
    if (end.isValid()) {
        const qint64 left = m_clock.now().daysTo(end);
        //: %1: a day; %2: "15 days".
        parts << (end > m_clock.now()
                      ? tr("ends %1, in %2")
                            .arg(m_format.date(end), m_format.days(Validity::fromDays(left).value_or(Validity())))
                      : tr(/*: %1: a day. */ "ended %1").arg(m_format.date(end)));
    } else if (m_esim->status == Esim::Status::New && !(m_esim->unreadable & Esim::Field::Validity)) {
        parts << tr("its validity begins with the first use");
    }
    return parts.join(QStringLiteral(" · "));
}

void UsagePanel::showLive()
{
    const bool hasIccid = m_esim && !m_esim->iccid.isEmpty();
    const CareReading<LiveStatus> live = hasIccid ? m_care.liveStatus(m_esim->iccid) : CareReading<LiveStatus>();
    const QDateTime allowedAt = hasIccid ? m_care.networkAllowedAt(m_esim->iccid) : QDateTime();
    const bool isReading = hasIccid && (live.isReading || m_care.diagnosis(m_esim->iccid).isReading);
    const bool mustWait = allowedAt.isValid() && allowedAt > m_clock.now();
    setEnabledKeepingFocus(m_ui->refreshButton, hasIccid && !isReading && !mustWait);
    QString text;
    if (isReading) {
        text = tr("Asking the network…");
    } else if (live.failure) {
        text = CareText(m_format).networkFailure(*live.failure);
    } else if (live.value) {
        text = CareText(m_format).live(*live.value, live.readAt);
    }
    if (mustWait && !isReading) {
        text += QLatin1Char('\n') + tr("It can be asked again in a minute.");
    }
    m_ui->liveLabel->setValue(text);
    m_ui->liveLabel->setVisible(!text.isEmpty());
    m_wait.stop();
    if (mustWait) {
        m_wait.start(std::chrono::milliseconds(m_clock.now().msecsTo(allowedAt) + 1), [this] { showLive(); });
    }
}

void UsagePanel::showReport()
{
    const bool hasIccid = m_esim && !m_esim->iccid.isEmpty();
    const CareReading<UsageReport> reading =
        hasIccid ? m_care.usageReport(m_esim->iccid, days()) : CareReading<UsageReport>();
    QString text;
    if (reading.isReading) {
        text = tr("Reading the report…");
    } else if (reading.failure) {
        text = CareText(m_format).reportFailure(*reading.failure);
    } else if (reading.value && reading.value->daily.isEmpty()) {
        text = reading.value->unreadableRows > 0 ? tr("None of the days of this report could be read.")
                                                 : tr("No data was used in this time.");
    }
    m_ui->reportLabel->setValue(text);
    m_ui->reportLabel->setVisible(!text.isEmpty());
    const bool hasDays = reading.value && !reading.value->daily.isEmpty();
    m_ui->chart->setVisible(hasDays);
    m_ui->table->setVisible(hasDays && !reading.value->countries.isEmpty());
    m_ui->summaryLabel->setVisible(hasDays);
    if (!hasDays) {
        m_ui->chart->clear();
        m_model->setReport({});
        return;
    }
    m_ui->chart->setReport(*reading.value);
    m_model->setReport(*reading.value);
    showSummary();
}

void UsagePanel::showSummary()
{
    const CareReading<UsageReport> reading =
        m_esim ? m_care.usageReport(m_esim->iccid, days()) : CareReading<UsageReport>();
    if (!reading.value) {
        return;
    }
    const auto size = [this](const std::optional<DataSize> &known) {
        return known ? EsimText::size(*known, m_format) : Format::dash();
    };
    //: %1, %2: amounts of data; %3: how long ago it was read: "3 min".
    QString text = tr("%1 in all, %2 a day on days with use. Read: %3.")
                       .arg(size(reading.value->total), size(reading.value->averagePerDay),
                            m_format.age(reading.readAt, m_clock.now()));
    if (reading.value->unreadableRows > 0) {
        //: %Ln: how many rows of a report of used data.
        text += QLatin1Char(' ') + tr("%Ln rows of it could not be read.", nullptr, reading.value->unreadableRows);
    }
    m_ui->summaryLabel->setText(text);
}

} // namespace Desk

#include "moc_usagepanel.cpp"

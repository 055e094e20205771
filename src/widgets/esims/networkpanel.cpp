// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/esims/networkpanel.h"

#include "domain/clock.h"
#include "models/networkeventmodel.h"
#include "models/text/caretext.h"
#include "services/esims/esimcare.h"
#include "widgets/activation/sensitiveclipboard.h"
#include "widgets/controls/actiontext.h"
#include "widgets/controls/keepfocus.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/painting.h"

#include "ui_networkpanel.h"

#include <QGuiApplication>
#include <QHeaderView>

namespace Desk {

NetworkPanel::NetworkPanel(EsimCare &care, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NetworkPanel>())
    , m_care(care)
    , m_clock(clock)
    , m_wait(clock)
    , m_clipboard(std::make_unique<SensitiveClipboard>(*QGuiApplication::clipboard(), clock))
    , m_model(new NetworkEventModel(Format(), this))
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        ActionText::sayKeysOfNow({m_ui->checkButton});
        m_format = Format();
        m_model->retranslate(m_format);
        renew();
    });
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->contents->setAutoFillBackground(false);
    m_ui->table->setSortingEnabled(false);
    m_ui->table->setModel(m_model);
    QHeaderView *header = m_ui->table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(static_cast<int>(NetworkEventModel::Column::Network), QHeaderView::Stretch);
    header->resizeSection(static_cast<int>(NetworkEventModel::Column::InPlan),
                          //: Heading of a column: whether a network is one of the package.
                          fontMetrics().horizontalAdvance(tr("In plan"))
                              + 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin));
    QFont verdict = Painting::boldFont(font());
    verdict.setPointSizeF(verdict.pointSizeF() * 1.15);
    m_ui->verdictLabel->setFont(verdict);
    for (QLabel *strong : {m_ui->topicLabel, m_ui->eventsLabel}) {
        strong->setFont(Painting::boldFont(font()));
    }
    for (QLabel *quiet : {m_ui->detailLabel, m_ui->askedLabel, m_ui->copiedLabel}) {
        quiet->setForegroundRole(QPalette::PlaceholderText);
    }
    m_ui->copiedLabel->hide();

    connect(m_ui->checkButton, &QPushButton::clicked, this, &NetworkPanel::check);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &NetworkPanel::copyNote);
    connect(&m_care, &EsimCare::networkChanged, this, [this](const Iccid &iccid) {
        if (m_esim && m_esim->iccid == iccid) {
            renew();
        }
    });
    clear();
}

NetworkPanel::~NetworkPanel() = default;

void NetworkPanel::setEsim(const Esim &esim, const QString &note, const QString &orderReference,
                           const std::optional<Package> &package)
{
    if (!m_esim || m_esim->iccid != esim.iccid) {
        m_ui->copiedLabel->hide();
    }
    m_esim = esim;
    m_note = note;
    m_orderReference = orderReference;
    m_package = package;
    renew();
}

void NetworkPanel::clear()
{
    m_esim.reset();
    renew();
}

void NetworkPanel::check()
{
    if (m_ui->checkButton->isEnabled() && m_esim) {
        m_care.checkNetwork(*m_esim, m_package);
    }
}

NoDataDiagnosis NetworkPanel::diagnosis() const
{
    if (const CareReading<NoDataDiagnosis> asked = m_care.diagnosis(m_esim->iccid); asked.value) {
        return *asked.value;
    }
    NoDataFacts facts;
    facts.esim = *m_esim;
    facts.package = m_package;
    facts.now = m_clock.now();
    return diagnoseNoData(facts);
}

void NetworkPanel::renew()
{
    if (m_esim) {
        m_ui->heading->setEsim(*m_esim, m_note);
    } else {
        m_ui->heading->clear(tr("Choose an eSIM to find out why it has no data."));
    }
    for (QWidget *widget : QList<QWidget *>{m_ui->topicLabel, m_ui->card, m_ui->copyButton}) {
        widget->setVisible(m_esim.has_value());
    }
    const bool hasIccid = m_esim && !m_esim->iccid.isEmpty();
    const CareReading<NetworkEvents> events =
        hasIccid ? m_care.networkEvents(m_esim->iccid) : CareReading<NetworkEvents>();
    m_model->setEvents(events.value ? events.value->events : QList<NetworkEvent>());
    const bool hasEvents = m_model->rowCount() > 0;
    m_ui->eventsLabel->setVisible(hasEvents);
    m_ui->table->setVisible(hasEvents);
    if (m_esim) {
        showVerdict();
    }
}

void NetworkPanel::showVerdict()
{
    const bool hasIccid = !m_esim->iccid.isEmpty();
    const CareReading<NoDataDiagnosis> asked =
        hasIccid ? m_care.diagnosis(m_esim->iccid) : CareReading<NoDataDiagnosis>();
    const CareReading<LiveStatus> live = hasIccid ? m_care.liveStatus(m_esim->iccid) : CareReading<LiveStatus>();
    const CareText words(m_format);
    const NoDataDiagnosis found = diagnosis();
    const QString verdict = asked.isReading ? tr("Asking the network…") : words.verdict(found);
    m_ui->verdictLabel->setValue(verdict);
    const QString cure = asked.isReading ? QString() : words.cure(found);
    m_ui->cureLabel->setValue(cure);
    m_ui->cureLabel->setVisible(!cure.isEmpty());
    QStringList details;
    if (!asked.isReading) {
        if (live.failure) {
            details << words.networkFailure(*live.failure);
        }
        if (const QString known = words.details(found); !known.isEmpty()) {
            details << known;
        }
    }
    m_ui->detailLabel->setValue(details.join(QLatin1Char('\n')));
    m_ui->detailLabel->setVisible(!details.isEmpty());
    m_ui->busyBar->setVisible(asked.isReading);

    const QDateTime allowedAt = hasIccid ? m_care.networkAllowedAt(m_esim->iccid) : QDateTime();
    const bool mustWait = allowedAt.isValid() && allowedAt > m_clock.now();
    setEnabledKeepingFocus(m_ui->checkButton, hasIccid && !asked.isReading && !mustWait);
    setEnabledKeepingFocus(m_ui->copyButton, hasIccid && !asked.isReading);
    QString when;
    if (!asked.isReading && asked.readAt.isValid()) {
        //: %1: time of day.
        when =
            mustWait
                ? tr("Asked at %1; again in a minute.").arg(m_format.time(asked.readAt))
                //: %1: time of day; %2: how long ago: "3 min".
                : tr("Asked at %1 (%2).").arg(m_format.time(asked.readAt), m_format.age(asked.readAt, m_clock.now()));
    }
    m_ui->askedLabel->setValue(when);
    m_ui->askedLabel->setVisible(!when.isEmpty());
    m_wait.stop();
    if (mustWait || !when.isEmpty()) {
        const std::chrono::milliseconds untilAllowed(m_clock.now().msecsTo(allowedAt) + 1);
        m_wait.start(mustWait ? untilAllowed : Format::ageStep, [this] {
            if (m_esim) {
                showVerdict();
            }
        });
    }
}

void NetworkPanel::copyNote()
{
    const NetworkEvents events = m_care.networkEvents(m_esim->iccid).value.value_or(NetworkEvents());
    m_clipboard->copyPlain(
        CareText(m_format).supportNote(*m_esim, m_orderReference, diagnosis(), events, m_clock.now()));
    m_ui->copiedLabel->setValue(tr("Copied. The activation code is not in it."));
    m_ui->copiedLabel->show();
}

} // namespace Desk

#include "moc_networkpanel.cpp"

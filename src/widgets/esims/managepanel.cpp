// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/esims/managepanel.h"

#include "api/calls.h"
#include "models/text/caretext.h"
#include "services/esims/esimfacts.h"
#include "widgets/controls/keepfocus.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/painting.h"
#include "widgets/esims/canceldialog.h"

#include "ui_managepanel.h"

#include <QPushButton>

namespace Desk {

namespace {

void showWords(ValueLabel *label, const QString &text)
{
    label->setValue(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ManagePanel::ManagePanel(EsimCare &care, PreviewSource previewOf, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ManagePanel>())
    , m_care(care)
    , m_previewOf(std::move(previewOf))
{
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        m_format = Format();
        renew();
        assumeKnown();
    });
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->contents->setAutoFillBackground(false);
    for (QLabel *strong : {m_ui->cancelHeading, m_ui->accessHeading, m_ui->smsHeading}) {
        strong->setFont(Painting::boldFont(font()));
    }
    m_ui->smsCountLabel->setForegroundRole(QPalette::PlaceholderText);

    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ManagePanel::askCancel);
    connect(m_ui->suspendButton, &QPushButton::clicked, this, [this] { m_care.suspend(m_esim->iccid); });
    connect(m_ui->resumeButton, &QPushButton::clicked, this, [this] { m_care.resume(m_esim->iccid); });
    connect(m_ui->smsButton, &QPushButton::clicked, this, &ManagePanel::sendSms);
    connect(m_ui->smsEdit, &QPlainTextEdit::textChanged, this, &ManagePanel::showSms);
    connect(&m_care, &EsimCare::actionChanged, this, &ManagePanel::onActionChanged);
    clear();
}

ManagePanel::~ManagePanel() = default;

void ManagePanel::setEsim(const Esim &esim, const QString &note, const std::optional<Package> &package)
{
    const bool isOther = !m_esim || m_esim->iccid != esim.iccid;
    m_esim = esim;
    m_note = note;
    m_package = package;
    if (isOther) {
        m_ui->smsEdit->clear(); // Written to another phone.
    }
    renew();
    if (isOther) {
        assumeKnown();
    }
}

void ManagePanel::clear()
{
    m_esim.reset();
    m_package.reset();
    m_ui->smsEdit->clear();
    renew();
}

void ManagePanel::onActionChanged(const Iccid &iccid, CareAction::Kind kind)
{
    if (!m_esim || m_esim->iccid != iccid) {
        return;
    }
    const CareAction action = m_care.action(iccid, kind);
    const bool wasSent = kind == CareAction::Kind::SendSms && action.state == CareAction::State::Done;
    if (wasSent && action.text == m_ui->smsEdit->toPlainText().trimmed()) {
        m_ui->smsEdit->clear(); // So that nobody sends it twice.
    }
    renew();
}

void ManagePanel::renew()
{
    const bool hasIccid = m_esim && !m_esim->iccid.isEmpty();
    if (m_esim) {
        m_ui->heading->setEsim(*m_esim, m_note);
    } else {
        m_ui->heading->clear(tr("Choose an eSIM to cancel or suspend it, or to send it an SMS."));
    }
    m_ui->cancelCard->setVisible(hasIccid);
    m_ui->smsCard->setVisible(hasIccid);
    const bool isOwn = hasIccid && m_package && isOwnPackage(*m_package);
    m_ui->accessCard->setVisible(isOwn);
    if (hasIccid) {
        showCancel();
        showAccess();
        showSms();
    }
}

void ManagePanel::assumeKnown()
{
    m_cancelling.assumeKnown();
    m_access.assumeKnown();
}

void ManagePanel::showCancel()
{
    const CancellationPreview preview = m_previewOf(*m_esim);
    const CareAction action = m_care.action(m_esim->iccid, CareAction::Kind::Cancel);
    showWords(m_ui->cancelLabel, CareText(m_format).preview(preview));
    setMayAct(m_ui->cancelButton, preview.canBeCancelled());
    showWords(m_ui->cancelStatus, CareText(m_format).action(action));
    m_cancelling.tell(m_ui->cancelStatus->text());
    if (m_question) {
        m_question->setConsequence(CareText(m_format).preview(preview));
    }
}

void ManagePanel::showAccess()
{
    const CareAction suspended = m_care.action(m_esim->iccid, CareAction::Kind::Suspend);
    const CareAction resumed = m_care.action(m_esim->iccid, CareAction::Kind::Resume);
    const bool isResumeNewer =
        resumed.state != CareAction::State::None
        && (suspended.state == CareAction::State::None || resumed.changedAt >= suspended.changedAt);
    const bool isOff = isSuspended(*m_esim);
    m_ui->accessLabel->setText(
        isOff ? tr("No network lets it in. Resuming brings it back with all its data and days.")
              : tr("No network lets it in until it is resumed. Its validity runs on, and nothing is refunded."));
    QPushButton *offered = isOff ? m_ui->resumeButton : m_ui->suspendButton;
    QPushButton *other = isOff ? m_ui->suspendButton : m_ui->resumeButton;
    offered->show();
    if (window()->focusWidget() == other) {
        offered->setFocus(Qt::OtherFocusReason);
    }
    other->hide();
    const bool isOver = m_esim->status == Esim::Status::Cancelled || m_esim->status == Esim::Status::Deleted
                        || m_esim->status == Esim::Status::Expired || m_esim->status == Esim::Status::UsedExpired;
    setMayAct(m_ui->suspendButton, !isOver);
    setMayAct(m_ui->resumeButton, !isOver);
    showWords(m_ui->accessStatus, CareText(m_format).action(isResumeNewer ? resumed : suspended));
    m_access.tell(m_ui->accessStatus->text());
}

void ManagePanel::showSms()
{
    const auto length = static_cast<int>(m_ui->smsEdit->toPlainText().trimmed().size());
    //: Characters of an SMS. %1: written; %2: that may be.
    m_ui->smsCountLabel->setValue(tr("%1 of %2").arg(m_format.count(length), m_format.count(calls::longestSms)));
    m_ui->smsCountLabel->setFont(length > calls::longestSms ? Painting::boldFont(font()) : font());
    if (!m_esim) {
        return;
    }
    setMayAct(m_ui->smsButton, length > 0 && length <= calls::longestSms);
    const CareAction action = m_care.action(m_esim->iccid, CareAction::Kind::SendSms);
    QString status = CareText(m_format).action(action);
    if (length > calls::longestSms) {
        //: %1: a number.
        status = tr("An SMS has %1 characters at most.").arg(m_format.count(calls::longestSms));
    }
    showWords(m_ui->smsStatus, status);
}

/// While something is done to the eSIM, nothing else may be. What was pressed keeps the focus meanwhile: EsimCare takes
/// no second press.
void ManagePanel::setMayAct(QPushButton *button, bool mayAct)
{
    const bool isBusy = m_care.isActing(m_esim->iccid) && window()->focusWidget() != button;
    setEnabledKeepingFocus(button, mayAct && !isBusy);
}

void ManagePanel::sendSms()
{
    m_care.sendSms(m_esim->iccid, m_ui->smsEdit->toPlainText().trimmed());
}

void ManagePanel::askCancel()
{
    if (m_question || m_care.isActing(m_esim->iccid)) {
        return;
    }
    const CancellationPreview preview = m_previewOf(*m_esim);
    RefundRequest request;
    request.iccid = m_esim->iccid;
    if (preview.isExact || preview.rows.size() == 1) {
        request.orderReference = preview.orderReference;
    }
    m_question = new CancelDialog(*m_esim, this);
    m_question->setConsequence(CareText(m_format).preview(preview));
    if (m_customerOf) {
        const CustomerSide customer = m_customerOf(preview);
        request.seller = customer.seller;
        m_question->askGivenBack(customer.currency, customer.soldFor);
    }
    QList<Iccid> ofOrder;
    for (const CancellationPreview::Row &row : preview.rows) {
        ofOrder.append(row.iccid);
    }
    connect(m_question, &QDialog::accepted, this, [this, request, ofOrder, question = m_question.data()]() mutable {
        request.givenBack = question->givenBack();
        m_care.cancel(request, ofOrder);
    });
    m_question->open();
}

} // namespace Desk

#include "moc_managepanel.cpp"

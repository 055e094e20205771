// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"
#include "domain/package.h"
#include "models/text/format.h"
#include "services/esims/cancellationpreview.h"
#include "services/esims/esimcare.h"
#include "widgets/controls/announcer.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QPushButton;

namespace Desk {

class CancelDialog;

namespace Ui {
class ManagePanel;
}

/// What can be done to a sold eSIM: cancel it, with a look at what that reaches before and a question; suspend and
/// resume it where its network offers that; send it an SMS. Owned by EsimsPage.
class ManagePanel : public QWidget
{
    Q_OBJECT

public:
    /// What cancelling an eSIM will do; asked anew for every eSIM and every question.
    using PreviewSource = std::function<CancellationPreview(const Esim &)>;
    /// The customer's side of a cancellation.
    struct CustomerSide
    {
        IsoCurrency currency;          ///< That the shop sells in.
        std::optional<Amount> soldFor; ///< What the customer paid for what is cancelled, where that is known.
        QString seller;                ///< Who sells now.
    };
    using CustomerSource = std::function<CustomerSide(const CancellationPreview &)>;

    ManagePanel(EsimCare &care, PreviewSource previewOf, QWidget *parent = nullptr);
    ~ManagePanel() override;

    /// The question asks then what the customer gets back.
    void setCustomerSource(CustomerSource customerOf) { m_customerOf = std::move(customerOf); }

    void setEsim(const Esim &esim, const QString &note, const std::optional<Package> &package);
    void clear();

private:
    void onActionChanged(const Iccid &iccid, CareAction::Kind kind);
    void renew();
    void assumeKnown(); ///< How things stand is no news.
    void showCancel();
    void showAccess();
    void showSms();
    void askCancel();
    void sendSms();
    void setMayAct(QPushButton *button, bool mayAct);

    std::unique_ptr<Ui::ManagePanel> m_ui;
    EsimCare &m_care;
    PreviewSource m_previewOf;
    CustomerSource m_customerOf;
    Format m_format;
    QPointer<CancelDialog> m_question;
    Announcer m_cancelling{this}; ///< How it stands.
    Announcer m_access{this};     ///< The same of suspending and resuming.
    std::optional<Esim> m_esim;
    std::optional<Package> m_package;
    QString m_note;
};

} // namespace Desk

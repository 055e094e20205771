// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/failuretext.h"
#include "services/account/account.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace Desk {

class AlertLabel;
class ApiClient;

namespace Ui {
class ConnectPage;
}

/// The first page of all: "Connect your account", and beside it the sandbox, which needs nothing. Tells what is wrong
/// beside the field that is wrong.
class ConnectPage : public QWidget
{
    Q_OBJECT

public:
    ConnectPage(Account &account, ApiClient &client, QWidget *parent = nullptr);
    ~ConnectPage() override;

    /// What stands in the fields at the beginning, from the last time or the command line.
    void setAddress(const QUrl &baseUrl);
    void setAccessCode(const QString &accessCode);
    /// Puts the cursor into the first field that is still empty.
    void focusFirstField();

signals:
    /// Connected, and the person has seen what there is to see about the keychain: show the pages.
    void connected();
    void sandboxRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectWidgets();
    void retranslate();
    void submit(Account::Keeping keeping);
    void cancel();
    void clearErrors();
    void showState();
    void showProblem();
    void showKeeping();
    void onKeychainButton();
    QString keychainButtonText() const;
    void onTextChanged(QLineEdit *field, AlertLabel *label);
    void showError(QLineEdit *field, AlertLabel *label, const QString &text);
    bool checkFields();
    bool isDefaultAddress() const;

    std::unique_ptr<Ui::ConnectPage> m_ui;
    Account &m_account;
    ApiClient &m_client;
    bool m_isTyped = false;     ///< The keys being checked were typed here.
    bool m_isUndecided = false; ///< Connected, and the person is asked what to do about the keychain.
    bool m_isChecking = false;  ///< What is shown; the account may be further already.
};

} // namespace Desk

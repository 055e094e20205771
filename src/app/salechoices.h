// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QComboBox;

namespace Desk {

class MainWindow;
class Preferences;

/// Who sells now and how the customer pays, as the settings name them: chosen in the status bar, by mouse or by key,
/// and written with each sale from then on. A list that the shop left empty has no box. Owned by the window.
class SaleChoices : public QObject
{
    Q_OBJECT

public:
    SaleChoices(MainWindow &window, Preferences &preferences, QObject *parent = nullptr);

private:
    void fill();
    void fillBox(QComboBox &box, const QString &none, const QStringList &shown, const QStringList &names,
                 const QString &chosen);

    MainWindow &m_window;
    Preferences &m_preferences;
    QComboBox *m_seller;
    QComboBox *m_payment;
};

} // namespace Desk

// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace Desk {

class Preferences;

/// Whether a safe copy is saved each day, and where: a part of a page of the settings.
class DailyCopySettings : public QWidget
{
    Q_OBJECT

public:
    explicit DailyCopySettings(Preferences &preferences, QWidget *parent = nullptr);

private:
    void chooseFolder();
    void showChoice();
    void retranslate();

    Preferences &m_preferences;
    QCheckBox *m_box;
    QLabel *m_hint;
    QLabel *m_folder;
    QPushButton *m_chooseButton;
};

} // namespace Desk

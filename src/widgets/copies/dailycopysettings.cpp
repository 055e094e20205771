// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/copies/dailycopysettings.h"

#include "services/account/preferences.h"
#include "services/copies/safecopies.h"
#include "widgets/controls/languagechange.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Desk {

DailyCopySettings::DailyCopySettings(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_box(new QCheckBox)
    , m_hint(new QLabel)
    , m_folder(new QLabel)
    , m_chooseButton(new QPushButton)
{
    m_box->setObjectName(QStringLiteral("dailyCopiesBox"));
    m_folder->setObjectName(QStringLiteral("dailyCopyFolderLabel"));
    m_chooseButton->setObjectName(QStringLiteral("dailyCopyFolderButton"));
    for (QLabel *label : {m_hint, m_folder}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    layout->addWidget(m_hint);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(m_chooseButton);
    layout->addLayout(row);
    onLanguageChange(this, [this] { retranslate(); });
    retranslate();
    connect(m_box, &QCheckBox::clicked, this, [this](bool isChecked) {
        m_preferences.setSavesDailyCopies(isChecked);
        if (isChecked && m_preferences.dailyCopyFolder().isEmpty()) {
            chooseFolder();
        }
        showChoice();
    });
    connect(m_chooseButton, &QPushButton::clicked, this, &DailyCopySettings::chooseFolder);
}

void DailyCopySettings::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the copies"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    const QString kept = m_preferences.dailyCopyFolder();
    dialog->setDirectory(QFileInfo(kept).isDir() ? kept : m_preferences.exportFolder());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_preferences.setDailyCopyFolder(path);
        m_preferences.setSavesDailyCopies(true);
    });
    connect(dialog, &QDialog::finished, this, &DailyCopySettings::showChoice);
    dialog->open();
}

/// Without a folder nothing is saved, so the box is not checked.
void DailyCopySettings::showChoice()
{
    const QString folder = m_preferences.dailyCopyFolder();
    m_box->setChecked(m_preferences.savesDailyCopies());
    m_folder->setText(folder.isEmpty() ? tr("No folder is chosen.") : QDir::toNativeSeparators(folder));
}

void DailyCopySettings::retranslate()
{
    m_box->setText(tr("Save a copy every day"));
    //: %Ln: a number of files.
    m_hint->setText(tr("Sales, notes, selling prices and settings, in a folder on another disk. The last %Ln are kept.",
                       nullptr, SafeCopies::dailyKept));
    m_chooseButton->setText(tr("Choose a folder…"));
    showChoice();
}

} // namespace Desk

#include "moc_dailycopysettings.cpp"

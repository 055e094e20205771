// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/copies/savecopydialog.h"

#include "domain/clock.h"
#include "models/text/copytext.h"
#include "services/account/preferences.h"
#include "services/copies/safecopies.h"
#include "services/flow/whendone.h"
#include "widgets/controls/alertlabel.h"
#include "widgets/controls/languagechange.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Desk {

SaveCopyDialog::SaveCopyDialog(SafeCopies &copies, const Preferences &preferences, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_copies(copies)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_what(new QLabel)
    , m_result(new AlertLabel)
    , m_saveButton(new QPushButton)
    , m_closeButton(new QPushButton)
{
    m_what->setObjectName(QStringLiteral("whatLabel"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_result->setObjectName(QStringLiteral("resultLabel"));
    m_result->setWordWrap(true);
    m_result->announce({});
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_saveButton, QDialogButtonBox::ActionRole);
    buttons->addButton(m_closeButton, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addWidget(m_result);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_saveButton, &QPushButton::clicked, this, &SaveCopyDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &SaveCopyDialog::reject);
    onLanguageChange(this, [this] { retranslate(); });
    retranslate();
    m_saveButton->setDefault(true);
    m_saveButton->setFocus();
    constexpr int width = 30;
    setMinimumWidth(fontMetrics().height() * width);
}

void SaveCopyDialog::chooseFile()
{
    m_result->announce({});
    auto *dialog = new QFileDialog(this, windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    //: %1: how names of such files end. A kind of files in a dialog that chooses one.
    dialog->setNameFilter(tr("Copies of eSIMfly Desk (*.%1)").arg(SafeCopies::suffix()));
    dialog->setDefaultSuffix(SafeCopies::suffix());
    const QString name = QStringLiteral("eSIMfly Desk %1.%2")
                             .arg(m_clock.now().toLocalTime().date().toString(Qt::ISODate), SafeCopies::suffix());
    dialog->selectFile(QDir(m_preferences.exportFolder()).filePath(name));
    connect(dialog, &QFileDialog::fileSelected, this, &SaveCopyDialog::save);
    dialog->open();
}

void SaveCopyDialog::save(const QString &path)
{
    m_isSaving = true;
    m_saveButton->setEnabled(false);
    m_result->setTone(Tone::Neutral);
    //: A copy is being written.
    m_result->announce(tr("Saving…"));
    whenDone(m_copies.save(path), this, [this, path](const Result<QString> &saved) { onSaved(saved, path); });
}

void SaveCopyDialog::onSaved(const Result<QString> &saved, const QString &path)
{
    m_isSaving = false;
    m_saveButton->setEnabled(true);
    m_result->setTone(saved ? Tone::Good : Tone::Bad);
    m_result->announce(saved ? CopyText::saved(*saved) : CopyText::notSaved(saved.failure(), path));
    adjustSize();
    (saved ? m_closeButton : m_saveButton)->setFocus();
}

/// Whether it was saved is told here and nowhere else.
void SaveCopyDialog::reject()
{
    if (!m_isSaving) {
        QDialog::reject();
    }
}

void SaveCopyDialog::retranslate()
{
    setWindowTitle(tr("Save a copy"));
    m_what->setText(CopyText::whatIsInIt());
    m_saveButton->setText(tr("Save a copy…"));
    //: Button: closes the dialog.
    m_closeButton->setText(tr("Close"));
}

} // namespace Desk

#include "moc_savecopydialog.cpp"

// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/copies/bringbackdialog.h"

#include "models/text/copytext.h"
#include "services/account/preferences.h"
#include "services/copies/safecopies.h"
#include "widgets/controls/alertlabel.h"
#include "widgets/controls/languagechange.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Desk {

BringBackDialog::BringBackDialog(SafeCopies &copies, const Preferences &preferences, Obstacle obstacle, QWidget *parent)
    : QDialog(parent)
    , m_copies(copies)
    , m_preferences(preferences)
    , m_obstacle(std::move(obstacle))
    , m_what(new QLabel)
    , m_contents(new QLabel)
    , m_result(new AlertLabel)
    , m_chooseButton(new QPushButton)
    , m_bringBackButton(new QPushButton)
    , m_closeButton(new QPushButton)
{
    m_contents->setObjectName(QStringLiteral("contentsLabel"));
    m_contents->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_contents->hide();
    m_result->setObjectName(QStringLiteral("resultLabel"));
    for (QLabel *label : {m_what, m_contents, static_cast<QLabel *>(m_result)}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_result->announce({});
    m_bringBackButton->setEnabled(false);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_chooseButton, QDialogButtonBox::ActionRole);
    buttons->addButton(m_bringBackButton, QDialogButtonBox::ActionRole);
    buttons->addButton(m_closeButton, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addWidget(m_contents);
    layout->addWidget(m_result);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_chooseButton, &QPushButton::clicked, this, &BringBackDialog::chooseFile);
    connect(m_bringBackButton, &QPushButton::clicked, this, &BringBackDialog::bringBack);
    connect(buttons, &QDialogButtonBox::rejected, this, &BringBackDialog::reject);
    connect(&m_copies, &SafeCopies::arrived, this, &BringBackDialog::onArrived);
    connect(&m_copies, &SafeCopies::refused, this, [this](const CopyProblem &problem) {
        m_chooseButton->setEnabled(true);
        m_chooseButton->setFocus();
        say(CopyText::problem(problem), true);
    });
    connect(&m_copies, &SafeCopies::finished, this, &BringBackDialog::onFinished);
    connect(&m_copies, &SafeCopies::failed, this, [this](const Failure &failure) {
        m_chooseButton->setEnabled(true);
        m_bringBackButton->setEnabled(true);
        m_bringBackButton->setFocus();
        say(CopyText::notBroughtBack(failure), true);
    });
    onLanguageChange(this, [this] { retranslate(); });
    retranslate();
    m_chooseButton->setDefault(true);
    m_chooseButton->setFocus();
    constexpr int width = 30;
    setMinimumWidth(fontMetrics().height() * width);
}

BringBackDialog::~BringBackDialog()
{
    m_copies.forget();
}

void BringBackDialog::reject()
{
    if (!m_copies.isBringingBack()) {
        QDialog::reject();
    }
}

void BringBackDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: %1: how names of such files end. A kind of files in a dialog that chooses one.
    dialog->setNameFilters({tr("Copies of eSIMfly Desk (*.%1)").arg(SafeCopies::suffix()), tr("All files (*)")});
    const QString daily = m_preferences.dailyCopyFolder();
    dialog->setDirectory(QFileInfo(daily).isDir() ? daily : m_preferences.exportFolder());
    connect(dialog, &QFileDialog::fileSelected, this, &BringBackDialog::read);
    dialog->open();
}

void BringBackDialog::read(const QString &path)
{
    m_contents->hide();
    m_chooseButton->setEnabled(false);
    m_bringBackButton->setEnabled(false);
    say(tr("The copy is being read…"), false);
    m_copies.read(path);
}

void BringBackDialog::onArrived(const CopyContents &contents)
{
    say({}, false);
    m_contents->setText(CopyText::contents(contents));
    m_contents->show();
    m_chooseButton->setEnabled(true);
    m_bringBackButton->setEnabled(true);
    m_bringBackButton->setDefault(true);
    m_bringBackButton->setFocus();
    adjustSize();
}

void BringBackDialog::bringBack()
{
    if (const QString obstacle = m_obstacle(); !obstacle.isEmpty()) {
        say(obstacle, true);
        return;
    }
    m_chooseButton->setEnabled(false);
    m_bringBackButton->setEnabled(false);
    say(tr("Bringing it back…"), false);
    m_copies.bringBack();
}

void BringBackDialog::onFinished(const BroughtBack &brought)
{
    const QString words = CopyText::broughtBack(brought);
    QDialog::accept();
    emit broughtBack(words);
}

void BringBackDialog::say(const QString &words, bool isBad)
{
    m_result->setTone(isBad ? Tone::Bad : Tone::Neutral);
    m_result->announce(words);
    adjustSize();
}

void BringBackDialog::retranslate()
{
    setWindowTitle(tr("Bring back a copy"));
    m_what->setText(tr("What is in a copy is added to what is on this computer: nothing that has moved on here is "
                       "changed, and nothing is sent to anybody. Where the computer that saved it still sells, finish "
                       "orders that are not clear there."));
    m_chooseButton->setText(tr("Choose a copy…"));
    m_bringBackButton->setText(tr("Bring it back"));
    //: Button: closes the dialog.
    m_closeButton->setText(tr("Close"));
}

} // namespace Desk

#include "moc_bringbackdialog.cpp"

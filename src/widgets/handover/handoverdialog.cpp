// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/handover/handoverdialog.h"

#include "models/text/format.h"
#include "services/account/preferences.h"
#include "store/database/privateumask.h"
#include "widgets/activation/sensitiveclipboard.h"
#include "widgets/controls/languagechange.h"
#include "widgets/handover/handovercard.h"
#include "widgets/handover/handoverpages.h"
#include "widgets/handover/handoverpreview.h"

#include "ui_handoverdialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMetaEnum>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrlQuery>

#include <algorithm>

namespace Desk {

namespace {

/// Among the eSIMs of the box: no eSIM.
constexpr int allEsims = -1;

QMetaEnum paperNames()
{
    return QMetaEnum::fromType<HandOverPaper::Kind>();
}

std::vector<HandOverCard> cardsOf(const QList<HandOver> &handOvers, const ShopDetails &shop, const HandOverText &text,
                                  HandOverPaper::Kind paper)
{
    std::vector<HandOverCard> cards;
    for (const HandOver &handOver : handOvers) {
        cards.emplace_back(handOver, shop, text, paper);
    }
    return cards;
}

QString lastDigits(const Iccid &iccid)
{
    constexpr int shown = 4;
    return iccid.toString().right(shown);
}

/// Nothing of it may be read as a folder or hide the file.
QString safeFileName(const QString &name)
{
    QString safe;
    for (const QChar c : name) {
        safe += c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('.') ? c : QLatin1Char(' ');
    }
    constexpr int longest = 80;
    safe = safe.simplified().left(longest);
    while (safe.startsWith(QLatin1Char('.'))) {
        safe.remove(0, 1);
    }
    return safe;
}

/// Of one of several: "…/eSIM Turkey 2.png".
QString numberedPath(const QString &path, int number)
{
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + QLatin1Char(' ') + QString::number(number)
                               + QStringLiteral(".png"));
}

} // namespace

HandOverDialog::HandOverDialog(const QList<HandOver> &handOvers, int current, Preferences &preferences,
                               SensitiveClipboard &clipboard, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::HandOverDialog>())
    , m_handOvers(handOvers)
    , m_preferences(preferences)
    , m_clipboard(clipboard)
    , m_text(preferences.handOverLanguage())
{
    Q_ASSERT(!handOvers.isEmpty());
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        retranslate();
    });
    m_ui->shopHint->setForegroundRole(QPalette::PlaceholderText);
    m_ui->shopHint->setVisible(m_preferences.shopDetails().name.isEmpty());
    m_ui->resultLabel->announce({});
    fillBoxes(current);
    connectButtons();
    retranslate();
    showCards();
    m_ui->printButton->setFocus();
    const int em = fontMetrics().height();
    constexpr int choicesWidth = 15;
    m_ui->languageBox->setMinimumWidth(em * choicesWidth);
    constexpr QSize comfortable(50, 42);
    resize(comfortable * em);
}

HandOverDialog::~HandOverDialog() = default;

void HandOverDialog::fillBoxes(int current)
{
    for (const QString &language : HandOverText::languages()) {
        m_ui->languageBox->addItem(HandOverText::nativeName(language), language);
    }
    m_ui->languageBox->setCurrentIndex(m_ui->languageBox->findData(m_text.language()));
    for (const HandOverPaper::Kind paper : HandOverPaper::printable()) {
        m_ui->paperBox->addItem({}, QVariant::fromValue(paper));
    }
    bool isKnown = false;
    const int kept = paperNames().keyToValue(m_preferences.handOverPaper().toLatin1().constData(), &isKnown);
    const int index = m_ui->paperBox->findData(QVariant::fromValue(static_cast<HandOverPaper::Kind>(kept)));
    m_ui->paperBox->setCurrentIndex(isKnown && index >= 0 ? index : 0);
    m_ui->esimBox->setVisible(m_handOvers.size() > 1);
    m_ui->esimBox->addItem({}, allEsims);
    for (int i = 0; i < m_handOvers.size(); ++i) {
        m_ui->esimBox->addItem({}, i);
    }
    m_ui->esimBox->setCurrentIndex(m_ui->esimBox->findData(std::clamp(current, 0, int(m_handOvers.size()) - 1)));
}

void HandOverDialog::connectButtons()
{
    connect(m_ui->languageBox, &QComboBox::activated, this, &HandOverDialog::keepChoices);
    connect(m_ui->paperBox, &QComboBox::activated, this, &HandOverDialog::keepChoices);
    connect(m_ui->esimBox, &QComboBox::activated, this, &HandOverDialog::showCards);
    connect(m_ui->printButton, &QPushButton::clicked, this, &HandOverDialog::print);
    connect(m_ui->pdfButton, &QPushButton::clicked, this, &HandOverDialog::savePdf);
    connect(m_ui->pictureButton, &QPushButton::clicked, this, &HandOverDialog::savePicture);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        m_clipboard.copySecret(message());
        m_ui->resultLabel->setTone(Tone::Good);
        //: %1: seconds.
        m_ui->resultLabel->announce(tr("The message is copied. It leaves the clipboard after %1 s.")
                                        .arg(Format().count(m_clipboard.lifetime().count())));
    });
    connect(m_ui->emailButton, &QPushButton::clicked, this, [this] {
        QUrl link;
        link.setScheme(QStringLiteral("mailto"));
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("subject"), QString::fromLatin1(QUrl::toPercentEncoding(m_text.heading())));
        query.addQueryItem(QStringLiteral("body"), QString::fromLatin1(QUrl::toPercentEncoding(message())));
        link.setQuery(query);
        openLink(link);
    });
    connect(m_ui->whatsAppButton, &QPushButton::clicked, this, [this] {
        QUrl link(QStringLiteral("https://wa.me/"));
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("text"), QString::fromLatin1(QUrl::toPercentEncoding(message())));
        link.setQuery(query);
        openLink(link);
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

void HandOverDialog::keepChoices()
{
    const QString language = m_ui->languageBox->currentData().toString();
    if (language != m_text.language()) {
        m_text = HandOverText(language);
    }
    m_preferences.setHandOverLanguage(language);
    const auto paper = m_ui->paperBox->currentData().value<HandOverPaper::Kind>();
    m_preferences.setHandOverPaper(QString::fromLatin1(paperNames().valueToKey(int(paper))));
    showCards();
}

QList<HandOver> HandOverDialog::chosen() const
{
    const int index = m_ui->esimBox->currentData().toInt();
    return index == allEsims ? m_handOvers : QList<HandOver>{m_handOvers.at(index)};
}

void HandOverDialog::showCards()
{
    const auto paper = m_ui->paperBox->currentData().value<HandOverPaper::Kind>();
    m_ui->preview->setCards(cardsOf(chosen(), m_preferences.shopDetails(), m_text, paper));
    m_ui->resultLabel->announce({});
}

QString HandOverDialog::message() const
{
    QStringList messages;
    for (const HandOver &handOver : chosen()) {
        messages.append(m_text.message(handOver, m_preferences.shopDetails()));
    }
    return messages.join(QStringLiteral("\n\n\n"));
}

QString HandOverDialog::fileName(const QString &ending) const
{
    const QList<HandOver> handOvers = chosen();
    const QString digits =
        handOvers.size() == 1 ? QLatin1Char(' ') + lastDigits(handOvers.constFirst().iccid) : QString();
    const QString name = safeFileName(QStringLiteral("eSIM ") + handOvers.constFirst().packageName + digits);
    return QDir(m_preferences.handOverFolder()).filePath(name + ending);
}

void HandOverDialog::savePdf()
{
    auto *dialog = new QFileDialog(this, tr("Save PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF documents (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(fileName(QStringLiteral(".pdf")));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString title = m_text.heading() + QStringLiteral(": ") + chosen().constFirst().packageName;
        showSaved(path, HandOverPages(m_ui->preview->cards()).savePdf(path, title));
    });
    dialog->open();
}

void HandOverDialog::savePicture()
{
    auto *dialog = new QFileDialog(this, tr("Save picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Pictures (*.png)"));
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(fileName(QStringLiteral(".png")));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QList<HandOver> handOvers = chosen();
        for (int i = 0; i < handOvers.size(); ++i) {
            const QString each = handOvers.size() == 1 ? path : numberedPath(path, i + 1);
            const auto cards =
                cardsOf({handOvers.at(i)}, m_preferences.shopDetails(), m_text, HandOverPaper::Kind::Picture);
            const QString problem = HandOverPages(cards).savePicture(each);
            showSaved(each, problem);
            if (!problem.isEmpty()) {
                break;
            }
        }
    });
    dialog->open();
}

void HandOverDialog::showSaved(const QString &path, const QString &problem)
{
    if (problem.isEmpty()) {
        m_preferences.setHandOverFolder(QFileInfo(path).absolutePath());
        m_ui->resultLabel->setTone(Tone::Good);
        //: %1: path of a file.
        m_ui->resultLabel->announce(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    m_ui->resultLabel->setTone(Tone::Bad);
    //: %1: path of a file; %2: the system's reason.
    m_ui->resultLabel->announce(tr("Nothing was saved as %1: %2. The eSIM is not touched by it; try another folder.")
                                    .arg(QDir::toNativeSeparators(path), problem));
}

void HandOverDialog::print()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setFullPage(true);
    m_printer->setDocName(QFileInfo(fileName({})).fileName());
    m_printer->setPageSize(QPageSize(m_ui->preview->cards().front().pageSize(), QPageSize::Point));
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this] {
        const bool isTaken = HandOverPages(m_ui->preview->cards()).print(*m_printer, m_printer->resolution());
        m_ui->resultLabel->setTone(isTaken ? Tone::Good : Tone::Bad);
        m_ui->resultLabel->announce(isTaken ? tr("Sent to the printer.")
                                            : tr("The printer did not take it. See that it is switched on and has "
                                                 "paper, or save a PDF."));
    });
    dialog->open();
}

void HandOverDialog::openLink(const QUrl &link)
{
    const UsersUmask usersUmask;
    if (!QDesktopServices::openUrl(link)) {
        m_ui->resultLabel->setTone(Tone::Bad);
        m_ui->resultLabel->announce(tr("No program for it was found on this computer. Copy the message instead."));
    }
}

void HandOverDialog::retranslate()
{
    const Format format;
    const QList<HandOverPaper::Kind> papers = HandOverPaper::printable();
    for (int i = 0; i < papers.size(); ++i) {
        m_ui->paperBox->setItemText(i, HandOverPaper::name(papers.at(i)));
    }
    m_ui->whichLabel->setText(m_handOvers.constFirst().packageName);
    m_ui->esimBox->setItemText(0, tr("All %Ln eSIMs", nullptr, int(m_handOvers.size())));
    for (int i = 0; i < m_handOvers.size(); ++i) {
        //: %1: its number among those of the sale; %2: the last digits of its ICCID.
        m_ui->esimBox->setItemText(i + 1,
                                   tr("eSIM %1 (…%2)").arg(format.count(i + 1), lastDigits(m_handOvers.at(i).iccid)));
    }
}

} // namespace Desk

#include "moc_handoverdialog.cpp"

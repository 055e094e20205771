// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/handover/handoverdialog.h"

#include "models/text/format.h"
#include "models/text/shownkeys.h"
#include "services/account/preferences.h"
#include "widgets/activation/sensitiveclipboard.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/openlink.h"
#include "widgets/handover/handoverpages.h"
#include "widgets/handover/handoverpreview.h"
#include "widgets/handover/shoplogo.h"

#include "ui_handoverdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMetaEnum>
#include <QPrintDialog>
#include <QPrinter>
#include <QScreen>
#include <QSet>
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

/// The last digits of each, as many as tell them from each other.
QStringList iccidEnds(const QList<HandOver> &handOvers)
{
    constexpr int usual = 4;
    constexpr int longest = 22;
    QStringList ends;
    for (int digits = usual; digits <= longest; ++digits) {
        ends.clear();
        for (const HandOver &handOver : handOvers) {
            ends.append(handOver.iccid.toString().right(digits));
        }
        if (QSet<QString>(ends.begin(), ends.end()).size() == ends.size()) {
            return ends;
        }
    }
    for (int i = 0; i < ends.size(); ++i) { // Some are not known.
        ends[i] += QLatin1Char('-') + QString::number(i + 1);
    }
    return ends;
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

/// Beside the path that a person chose, for one of several: "…/eSIM Turkey 8576.png". Nobody was asked about it, so it
/// takes no other file's place.
QString pathBeside(const QString &path, const QString &what)
{
    const QFileInfo file(path);
    const QString base = file.dir().filePath(file.completeBaseName() + QLatin1Char(' ') + what);
    const QString ending = QLatin1Char('.') + file.suffix();
    QString free = base + ending;
    for (int number = 2; QFileInfo::exists(free); ++number) {
        free = QStringLiteral("%1 (%2)%3").arg(base, QString::number(number), ending);
    }
    return free;
}

} // namespace

HandOverDialog::HandOverDialog(const QList<HandOver> &handOvers, int current, const HandOverChoices &choices,
                               const ShopDetails &shop, Preferences &preferences, SensitiveClipboard &clipboard,
                               QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::HandOverDialog>())
    , m_handOvers(handOvers)
    , m_choices(choices)
    , m_shop(shop)
    , m_extras{ShopLogo::picture(preferences.shopLogo()), false, preferences.receiptTaxLine()}
    , m_preferences(preferences)
    , m_clipboard(clipboard)
    , m_text(choices.language)
{
    Q_ASSERT(!handOvers.isEmpty());
    m_ui->setupUi(this);
    onLanguageChange(this, [this] {
        m_ui->retranslateUi(this);
        retranslate();
    });
    m_ui->shopHint->setForegroundRole(QPalette::PlaceholderText);
    m_ui->shopHint->setVisible(m_shop.name.isEmpty());
    m_ui->resultLabel->announce({});
    fillBoxes(current);
    fillParts();
    connectButtons();
    retranslate();
    showCards();
    m_ui->printButton->setFocus();
    const int em = fontMetrics().height();
    constexpr int choicesWidth = 17;
    m_ui->languageBox->setMinimumWidth(em * choicesWidth);
    constexpr QSize comfortable(52, 42);
    constexpr QSize frame(48, 80); // Of the window, and what a desktop keeps for itself.
    resize((comfortable * em).boundedTo(screen()->availableSize() - frame));
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
    const int kept = paperNames().keyToValue(m_choices.paper.toLatin1().constData(), &isKnown);
    const int index = m_ui->paperBox->findData(QVariant::fromValue(static_cast<HandOverPaper::Kind>(kept)));
    m_ui->paperBox->setCurrentIndex(isKnown && index >= 0 ? index : 0);
    m_ui->esimBox->setVisible(m_handOvers.size() > 1);
    m_ui->esimBox->addItem({}, allEsims);
    for (int i = 0; i < m_handOvers.size(); ++i) {
        m_ui->esimBox->addItem({}, i);
    }
    m_ui->esimBox->setCurrentIndex(m_ui->esimBox->findData(std::clamp(current, 0, int(m_handOvers.size()) - 1)));
}

void HandOverDialog::fillParts()
{
    m_ui->receiptButton->setChecked(m_choices.parts != HandOverChoices::Parts::Card);
    m_ui->aloneBox->setChecked(m_choices.parts == HandOverChoices::Parts::Receipt);
    m_ui->priceBox->setChecked(m_choices.showsPrice);
}

void HandOverDialog::connectButtons()
{
    connect(m_ui->languageBox, &QComboBox::activated, this, &HandOverDialog::keepChoices);
    connect(m_ui->paperBox, &QComboBox::activated, this, &HandOverDialog::keepChoices);
    connect(m_ui->esimBox, &QComboBox::activated, this, &HandOverDialog::showCards);
    for (QAbstractButton *button :
         std::initializer_list<QAbstractButton *>{m_ui->receiptButton, m_ui->aloneBox, m_ui->priceBox}) {
        connect(button, &QAbstractButton::clicked, this, &HandOverDialog::keepChoices);
    }
    connect(m_ui->printButton, &QPushButton::clicked, this, &HandOverDialog::print);
    connect(m_ui->pdfButton, &QPushButton::clicked, this, &HandOverDialog::savePdf);
    connect(m_ui->pictureButton, &QPushButton::clicked, this, &HandOverDialog::savePicture);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        m_clipboard.copySecret(message());
        //: %1: seconds.
        say(Tone::Good, tr("The message is copied. It leaves the clipboard after %1 s.")
                            .arg(Format().count(m_clipboard.lifetime().count())));
        tellHandedOver();
    });
    connect(m_ui->emailButton, &QPushButton::clicked, this, [this] {
        QUrl link;
        link.setScheme(QStringLiteral("mailto"));
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("subject"), QString::fromLatin1(QUrl::toPercentEncoding(m_text.heading())));
        query.addQueryItem(QStringLiteral("body"), QString::fromLatin1(QUrl::toPercentEncoding(message())));
        link.setQuery(query);
        give(link);
    });
    connect(m_ui->whatsAppButton, &QPushButton::clicked, this, [this] {
        QUrl link(QStringLiteral("https://wa.me/"));
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("text"), QString::fromLatin1(QUrl::toPercentEncoding(message())));
        link.setQuery(query);
        give(link);
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

HandOverPaper::Kind HandOverDialog::paper() const
{
    return m_ui->paperBox->currentData().value<HandOverPaper::Kind>();
}

HandOverChoices HandOverDialog::choices() const
{
    using Parts = HandOverChoices::Parts;
    const Parts withReceipt = m_ui->aloneBox->isChecked() ? Parts::Receipt : Parts::CardAndReceipt;
    return {m_ui->languageBox->currentData().toString(),
            QString::fromLatin1(paperNames().valueToKey(static_cast<int>(paper()))),
            m_ui->receiptButton->isChecked() ? withReceipt : Parts::Card, m_ui->priceBox->isChecked()};
}

void HandOverDialog::keepChoices()
{
    m_choices = choices();
    if (m_choices.language != m_text.language()) {
        m_text = HandOverText(m_choices.language);
    }
    m_preferences.setHandOverChoices(m_choices);
    showCards();
}

QList<HandOver> HandOverDialog::chosen() const
{
    const int index = m_ui->esimBox->currentData().toInt();
    return index == allEsims ? m_handOvers : QList<HandOver>{m_handOvers.at(index)};
}

std::vector<HandOverCard> HandOverDialog::cards(const QList<HandOver> &handOvers, HandOverPaper::Kind paper,
                                                HandOverChoices::Parts parts) const
{
    CardExtras extras = m_extras;
    extras.showsPrice = m_choices.showsPrice;
    auto receipt = parts == HandOverChoices::Parts::Card ? std::nullopt : Receipt::of(handOvers);
    if (receipt && handOvers.size() != m_handOvers.size()) {
        receipt->number +=
            QLatin1Char('-') + iccidEnds(handOvers).join(QLatin1Char('-')); // No two sums have one number.
    }
    std::vector<HandOverCard> cards;
    if (!receipt || parts != HandOverChoices::Parts::Receipt) {
        for (const HandOver &handOver : handOvers) {
            cards.emplace_back(handOver, m_shop, m_text, paper, extras);
        }
    }
    if (receipt) {
        cards.emplace_back(*receipt, m_shop, m_text, paper, extras);
    }
    return cards;
}

void HandOverDialog::showCards()
{
    const bool hasPrice = Receipt::of(chosen()).has_value();
    m_ui->receiptButton->setEnabled(hasPrice);
    m_ui->aloneBox->setEnabled(hasPrice && m_ui->receiptButton->isChecked());
    m_ui->priceBox->setEnabled(hasPrice);
    m_ui->priceHint->setVisible(!hasPrice);
    m_ui->separateBox->setVisible(chosen().size() > 1);
    m_ui->preview->setCards(cards(chosen(), paper(), m_choices.parts));
    m_ui->resultLabel->announce({});
}

QString HandOverDialog::message() const
{
    QStringList messages;
    for (const HandOver &handOver : chosen()) {
        messages.append(m_text.message(handOver, m_shop));
    }
    return messages.join(QStringLiteral("\n\n\n"));
}

QString HandOverDialog::fileName(const QString &ending) const
{
    const QList<HandOver> handOvers = chosen();
    const QString digits = handOvers.size() == 1 ? QLatin1Char(' ') + iccidEnds(handOvers).constFirst() : QString();
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
        save(pdfFiles(path), [](const File &file) { return HandOverPages(file.cards).savePdf(file.path, file.title); });
    });
    dialog->open();
}

std::vector<HandOverDialog::File> HandOverDialog::pdfFiles(const QString &path) const
{
    const QList<HandOver> handOvers = chosen();
    const QString title = m_text.heading() + QStringLiteral(": ") + handOvers.constFirst().packageName;
    std::vector<File> files;
    if (handOvers.size() == 1 || !m_ui->separateBox->isChecked()) {
        files.push_back({path, cards(handOvers, paper(), m_choices.parts), title});
        return files;
    }
    const QStringList ends = iccidEnds(handOvers);
    for (int i = 0; i < handOvers.size(); ++i) {
        files.push_back({pathBeside(path, ends.at(i)), cards({handOvers.at(i)}, paper(), m_choices.parts), title});
    }
    return files;
}

void HandOverDialog::savePicture()
{
    auto *dialog = new QFileDialog(this, tr("Save picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    //: A kind of files in a dialog that chooses one.
    dialog->setNameFilter(tr("Pictures (*.png)"));
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(fileName(QStringLiteral(".png")));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        save(pictureFiles(path), [](const File &file) { return HandOverPages(file.cards).savePicture(file.path); });
    });
    dialog->open();
}

/// A picture shows one page.
std::vector<HandOverDialog::File> HandOverDialog::pictureFiles(const QString &path) const
{
    using Parts = HandOverChoices::Parts;
    constexpr auto picture = HandOverPaper::Kind::Picture;
    const QList<HandOver> handOvers = chosen();
    const bool hasReceipt = m_choices.parts != Parts::Card && Receipt::of(handOvers);
    std::vector<File> files;
    if (!hasReceipt || m_choices.parts != Parts::Receipt) {
        const QStringList ends = iccidEnds(handOvers);
        for (int i = 0; i < handOvers.size(); ++i) {
            files.push_back({handOvers.size() == 1 ? path : pathBeside(path, ends.at(i)),
                             cards({handOvers.at(i)}, picture, Parts::Card), QString()});
        }
    }
    if (hasReceipt) {
        //: In the name of a file.
        const QString receiptPath = files.empty() ? path : pathBeside(path, safeFileName(tr("receipt")));
        files.push_back({receiptPath, cards(handOvers, picture, Parts::Receipt), QString()});
    }
    return files;
}

void HandOverDialog::save(const std::vector<File> &files, const std::function<QString(const File &)> &write)
{
    for (std::size_t i = 0; i < files.size(); ++i) {
        const QString path = QDir::toNativeSeparators(files[i].path);
        if (const QString problem = write(files[i]); !problem.isEmpty()) {
            //: %1: path of a file; %2: the system's reason.
            QString sentence = tr("Nothing was saved as %1: %2. The eSIM is not touched by it; try another folder.")
                                   .arg(path, problem);
            if (i > 0) {
                //: %Ln: how many files were written before one that could not be.
                sentence += QLatin1Char(' ') + tr("%Ln files before it are saved.", nullptr, static_cast<int>(i));
            }
            say(Tone::Bad, sentence);
            return;
        }
    }
    m_preferences.setHandOverFolder(QFileInfo(files.front().path).absolutePath());
    const QString first = QDir::toNativeSeparators(files.front().path);
    say(Tone::Good, files.size() == 1
                        //: %1: path of a file.
                        ? tr("Saved as %1.").arg(first)
                        : tr(/*: %1: path of a file. */ "%Ln files are saved, the first as %1.", nullptr,
                             static_cast<int>(files.size()))
                              .arg(first));
    tellHandedOver();
}

void HandOverDialog::say(Tone tone, const QString &sentence)
{
    m_ui->resultLabel->setTone(tone);
    m_ui->resultLabel->announce(sentence);
}

void HandOverDialog::tellHandedOver()
{
    const auto now = std::pair(chosen(), m_choices);
    if (!m_told.contains(now)) {
        m_told.append(now);
        emit handedOver(now.first, now.second);
    }
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
        if (HandOverPages(m_ui->preview->cards()).print(*m_printer)) {
            say(Tone::Good, tr("Sent to the printer."));
            tellHandedOver();
        } else {
            say(Tone::Bad, tr("The printer did not take it. See that it is switched on and has paper, or save a PDF."));
        }
    });
    dialog->open();
}

void HandOverDialog::give(const QUrl &link)
{
    m_ui->resultLabel->announce({});
    if (openLink(link)) {
        tellHandedOver();
    } else {
        say(Tone::Bad, tr("No program for it was found on this computer. Copy the message instead."));
    }
}

void HandOverDialog::retranslate()
{
    m_ui->shopHint->setText(withShownKeys(m_ui->shopHint->text()));
    const Format format;
    const QList<HandOverPaper::Kind> papers = HandOverPaper::printable();
    for (int i = 0; i < papers.size(); ++i) {
        m_ui->paperBox->setItemText(i, HandOverPaper::name(papers.at(i)));
    }
    m_ui->whichLabel->setText(m_handOvers.constFirst().packageName);
    //: %Ln: how many eSIMs were sold together. A choice.
    m_ui->esimBox->setItemText(0, tr("All %Ln eSIMs", nullptr, int(m_handOvers.size())));
    const QStringList ends = iccidEnds(m_handOvers);
    for (int i = 0; i < m_handOvers.size(); ++i) {
        //: %1: its number among those of the sale; %2: the last digits of its ICCID.
        m_ui->esimBox->setItemText(i + 1, tr("eSIM %1 (…%2)").arg(format.count(i + 1), ends.at(i)));
    }
}

} // namespace Desk

#include "moc_handoverdialog.cpp"

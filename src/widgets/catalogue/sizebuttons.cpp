// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/catalogue/sizebuttons.h"

#include "models/text/hiddenprices.h"
#include "models/text/plaintooltip.h"
#include "widgets/controls/languagechange.h"
#include "widgets/controls/painting.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Desk {

namespace {

/// A text at one end and a price at the other.
class SizeButton : public QPushButton
{
public:
    SizeButton()
    {
        setAttribute(Qt::WA_Hover);
        setAutoDefault(false);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setTexts(const QString &size, const QString &price)
    {
        m_size = size;
        m_price = price;
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        constexpr int smallestHeight = 28;
        const int width = fontMetrics().horizontalAdvance(m_size + m_price) + 4 * padding;
        return {width, std::max(smallestHeight, fontMetrics().height() + 12)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor base = palette().color(QPalette::Base);
        const QColor text = palette().color(QPalette::Text);
        const double inset = hasFocus() ? 1.0 : 0.5;
        painter.setBrush(Painting::mixed(base, text, isDown() ? 0.14 : underMouse() ? 0.08 : 0.03));
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(Painting::line(palette())));
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 5, 5);
        painter.setPen(text);
        const QRect inner = rect().adjusted(padding, 0, -padding, 0);
        painter.drawText(inner, Qt::AlignLeading | Qt::AlignVCenter, m_size);
        painter.drawText(inner, Qt::AlignTrailing | Qt::AlignVCenter, m_price);
    }

private:
    static constexpr int padding = 10;
    QString m_size;
    QString m_price;
};

} // namespace

SizeButtons::SizeButtons(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_buttons(new QVBoxLayout)
{
    onLanguageChange(this, [this] {
        m_format = Format();
        showPackages();
    });
    m_heading->setFont(Painting::smallFont(font()));
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addLayout(m_buttons);
    // One is there from the beginning, for the others to follow it in the order of Tab.
    setPackages({Package()});
    setPackages({});
}

void SizeButtons::setPackages(const QList<Package> &packages)
{
    if (packages != m_packages) {
        m_packages = packages;
        showPackages();
    }
}

void SizeButtons::showPackages()
{
    m_heading->setText(tr("Same coverage, other sizes"));
    // Buttons stay: the next package comes with each key in the table, and the one that was pressed keeps the focus.
    while (m_buttons->count() < m_packages.size()) {
        auto *button = new SizeButton;
        connect(button, &QPushButton::clicked, this, [this, at = m_buttons->count()] {
            const QString code = m_packages.at(at).code; // The choice brings other packages.
            emit packageChosen(code);
        });
        m_buttons->addWidget(button);
        if (m_buttons->count() > 1) {
            setTabOrder(m_buttons->itemAt(m_buttons->count() - 2)->widget(), button);
        }
    }
    for (int i = 0; i < m_buttons->count(); ++i) {
        auto *button = static_cast<SizeButton *>(m_buttons->itemAt(i)->widget());
        button->setVisible(i < m_packages.size());
        if (i >= m_packages.size()) {
            button->setTexts({}, {}); // Nobody is to read of it what was there before.
            button->setAccessibleName({});
            continue;
        }
        const Package &package = m_packages.at(i);
        const QString amount = package.isUnlimited
                                   ? tr(/*: Button: shows the same package without a limit of data. */ "Unlimited")
                                   : m_format.dataSize(package.data);
        //: A package's size and how long it lasts: "5 GB, 30 days".
        const QString size = tr("%1, %2").arg(amount, m_format.days(package.validity));
        const QString price = arePricesHidden() ? QString() : m_format.money(package.cost);
        button->setTexts(size, price);
        //: Read aloud for a button: size, days and price of a package.
        button->setAccessibleName(price.isEmpty() ? size : tr("%1, %2").arg(size, price));
        button->setToolTip(plainToolTip(package.name));
        button->setAccessibleDescription(package.name); // Else the tool tip's, with its markup.
    }
    setVisible(!m_packages.isEmpty());
}

} // namespace Desk

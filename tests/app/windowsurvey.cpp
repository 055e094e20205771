// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowsurvey.h"

#include "widgets/controls/stickyscrollarea.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSlider>
#include <QSplitter>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QToolTip>

#include <algorithm>

namespace Desk::Test {

namespace {

constexpr int mostRows = 12; ///< Of a table: the others say the same of other rows.

bool isShown(const QWidget &widget, const QWidget &window)
{
    return widget.isVisible() && widget.window() == &window && !widget.visibleRegion().isEmpty();
}

const QAbstractScrollArea *areaOfViewport(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    return area && area->viewport() == widget ? area : nullptr;
}

/// Where what lies beyond an edge can be scrolled to.
const QAbstractScrollArea *scrollAreaOf(const QWidget &widget)
{
    for (const QWidget *inside = &widget; inside && !inside->isWindow(); inside = inside->parentWidget()) {
        if (const QAbstractScrollArea *area = areaOfViewport(inside)) {
            return area;
        }
    }
    return nullptr;
}

QList<const QWidget *> shownIn(const QWidget &window)
{
    QList<const QWidget *> shown;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (isShown(*widget, window)) {
            shown.append(widget);
        }
    }
    return shown;
}

void addAccessible(QAccessibleInterface *shown, const QWidget &window, QStringList &texts)
{
    if (!shown || !shown->isValid() || shown->state().invisible) {
        return;
    }
    const auto *widget = qobject_cast<QWidget *>(shown->object());
    if (widget && widget->isWindow() && widget != &window) {
        return;
    }
    texts << shown->text(QAccessible::Name) << shown->text(QAccessible::Description) << shown->text(QAccessible::Help);
    const QAccessible::Role role = shown->role();
    if (role != QAccessible::Table && role != QAccessible::Tree && role != QAccessible::List) {
        for (int child = 0; child < shown->childCount(); ++child) {
            addAccessible(shown->child(child), window, texts);
        }
    }
}

void addMenu(const QMenu &menu, QStringList &texts)
{
    for (const QAction *action : menu.actions()) {
        texts << action->text() << action->toolTip() << action->statusTip();
        if (action->menu()) {
            addMenu(*action->menu(), texts);
        }
    }
}

void addRows(const QAbstractItemModel &model, QStringList &texts)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
            texts << model.headerData(column, Qt::Horizontal, role).toString();
            for (int row = 0; row < std::min(model.rowCount(), mostRows); ++row) {
                texts << model.index(row, column).data(role).toString();
            }
        }
    }
}

bool isShortened(const QString &text)
{
    return text.endsWith(QChar(0x2026));
}

/// A place-holder only helps, words may end so by themselves, and what is scrolled away is no loss.
bool mayEndSo(const PaintedText &text)
{
    const auto *button = qobject_cast<const QAbstractButton *>(text.widget.data());
    const QAbstractScrollArea *area = areaOfViewport(text.widget);
    return qobject_cast<const QLineEdit *>(text.widget.data()) || (button && button->text().endsWith(text.text))
           || (area && area->horizontalScrollBar()->isVisible() && !text.seen.contains(text.box));
}

/// Whether who points at it reads the whole.
bool isToldByToolTip(const PaintedText &text, const QWidget &window)
{
    const QPoint at = text.widget->mapFrom(&window, text.box.center().toPoint());
    QHelpEvent pointing(QEvent::ToolTip, at, text.widget->mapToGlobal(at));
    QCoreApplication::sendEvent(const_cast<QWidget *>(text.widget.data()), &pointing);
    QString shown = text.text.chopped(1);
    shown.remove(QChar(0x200d)); // Letters that are cut off stay joined.
    shown.replace(QChar::Nbsp, QLatin1Char(' ')); // As plain texts of tool tips have it.
    return QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText().contains(shown.trimmed());
}

/// Marks of direction have no width.
bool isInk(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

void addLabelCut(const QLabel &label, QStringList &cuts)
{
    constexpr int slack = 2;
    if (label.text().isEmpty()) {
        return;
    }
    if (label.wordWrap() && label.heightForWidth(label.width()) > label.height() + slack) {
        cuts << QStringLiteral("%1 is %2 high, its lines need %3: %4")
                    .arg(placeOf(label))
                    .arg(label.height())
                    .arg(label.heightForWidth(label.width()))
                    .arg(label.text());
    }
    const bool shortensItself = label.minimumSizeHint().width() < label.sizeHint().width();
    if (!label.wordWrap() && !shortensItself && label.sizeHint().width() > label.width() + slack) {
        cuts << QStringLiteral("%1 is %2 wide, its text needs %3: %4")
                    .arg(placeOf(label))
                    .arg(label.width())
                    .arg(label.sizeHint().width())
                    .arg(label.text());
    }
}

/// What holds it may be smaller only where it scrolls.
void addBeyond(const QWidget &widget, QStringList &cuts)
{
    const QWidget *holder = widget.parentWidget();
    if (!holder || widget.isWindow()) {
        return;
    }
    const QRect inside = widget.geometry() & holder->rect();
    constexpr int slack = 2; // Of a mirrored splitter.
    const bool isWide = inside.width() < widget.width() - slack;
    const bool isHigh = inside.height() < widget.height() - slack;
    const QAbstractScrollArea *area = areaOfViewport(holder);
    const bool scrollsAcross = area && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    const bool scrollsDown = area && area->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    if ((isWide && !scrollsAcross) || (isHigh && !scrollsDown)) {
        cuts << QStringLiteral("%1 reaches beyond %2: %3x%4 of %5x%6")
                    .arg(placeOf(widget), placeOf(*holder))
                    .arg(inside.width())
                    .arg(inside.height())
                    .arg(widget.width())
                    .arg(widget.height());
    }
}

/// What a box has room for: its text is not shortened, only cut.
QRect roomOf(const QWidget &widget)
{
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        option.subControls = QStyle::SC_All;
        return box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    }
    return widget.rect();
}

QString sized(const QWidget &widget, const QString &part, const QSize &size)
{
    return QStringLiteral("%1 %2: %3x%4").arg(placeOf(widget), part).arg(size.width()).arg(size.height());
}

} // namespace

QString placeOf(const QWidget &widget)
{
    const QWidget *form = widget.parentWidget();
    while (form && !QByteArray(form->metaObject()->className()).startsWith("Desk::")) {
        form = form->parentWidget();
    }
    return QStringLiteral("%1 %2 %3")
        .arg(QString::fromLatin1(form ? form->metaObject()->className() : ""),
             QString::fromLatin1(widget.metaObject()->className()), widget.objectName());
}

QStringList textsOf(QWidget &window, const PaintedTexts &painted)
{
    QStringList texts{window.windowTitle()};
    addAccessible(QAccessible::queryAccessibleInterface(&window), window, texts);
    for (const QWidget *widget : shownIn(window)) {
        texts << widget->toolTip();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            texts << edit->placeholderText();
        }
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget)) {
            texts << edit->placeholderText();
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i) {
                texts << box->itemText(i) << box->itemData(i, Qt::ToolTipRole).toString();
            }
        }
        if (const auto *menus = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : menus->actions()) {
                texts << action->text();
                if (action->menu()) {
                    addMenu(*action->menu(), texts);
                }
            }
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            addRows(*view->model(), texts);
        }
    }
    // Lines of a text that is known as a whole, and what was shortened of it, say nothing new. A document that is asked
    // for its text has plain spaces where it paints others.
    const auto withPlainSpaces = [](QString text) { return text.replace(QChar::Nbsp, QLatin1Char(' ')); };
    QStringList whole;
    for (const QString &text : std::as_const(texts)) {
        QString plain = Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
        whole << plain.remove(QLatin1Char('&'));
    }
    const QString said = withPlainSpaces(whole.join(QLatin1Char('\n')));
    for (const PaintedText &text : painted.all()) {
        const QString line = isShortened(text.text) ? text.text.chopped(1) : text.text;
        if (!said.contains(withPlainSpaces(line).trimmed())) {
            whole << text.text;
        }
    }
    whole.removeAll(QString());
    whole.removeDuplicates();
    return whole;
}

QStringList cutsOf(QWidget &window, const PaintedTexts &painted)
{
    QStringList cuts;
    for (const QWidget *widget : shownIn(window)) {
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            addLabelCut(*label, cuts);
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->isTabVisible(i) && !tabs->rect().contains(tabs->tabRect(i))) {
                    cuts << QStringLiteral("%1 has no room for the tab %2").arg(placeOf(*tabs), tabs->tabText(i));
                }
            }
        }
        addBeyond(*widget, cuts);
    }
    for (const PaintedText &text : painted.all()) {
        if (!text.widget || !isInk(text.text)) {
            continue;
        }
        if (isShortened(text.text) && !mayEndSo(text) && !isToldByToolTip(text, window)) {
            cuts << QStringLiteral("%1 shortens: %2").arg(placeOf(*text.widget), text.text);
        }
        if (scrollAreaOf(*text.widget) && areaOfViewport(text.widget)) {
            continue; // Its rows are cut at the edge until they are scrolled to.
        }
        const double slack = std::max(4.0, text.box.height() / 3); // Letters lean, and lines have room around them.
        const QRectF room = QRectF(roomOf(*text.widget)).translated(text.widget->mapTo(&window, QPoint(0, 0)));
        const double space = text.text != text.text.trimmed() ? text.box.height() / 2 : 0; // Between two lines.
        const bool isField =
            qobject_cast<const QLineEdit *>(text.widget) || qobject_cast<const QTextEdit *>(text.widget);
        if (!isField && !room.adjusted(-slack - space, -slack * 2, slack + space, slack * 2).contains(text.box)) {
            cuts << QStringLiteral("%1 paints beyond itself (%2 to %3, room %4 to %5): %6")
                        .arg(placeOf(*text.widget))
                        .arg(text.box.left())
                        .arg(text.box.right())
                        .arg(room.left())
                        .arg(room.right())
                        .arg(text.text);
        }
    }
    cuts.removeDuplicates();
    return cuts;
}

QStringList smallTargetsOf(QWidget &window, int least)
{
    QStringList small;
    const auto measure = [&small, least](const QWidget &widget, const QString &part, const QSize &size) {
        if (size.width() < least || size.height() < least) {
            small << sized(widget, part, size);
        }
    };
    for (const QWidget *widget : shownIn(window)) {
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        const bool isPart = edit && qobject_cast<const QAbstractSpinBox *>(edit->parentWidget());
        if (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QSlider *>(widget)
            || (edit && !isPart)) {
            measure(*widget, {}, widget->size());
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->isTabVisible(i)) {
                    measure(*tabs, tabs->tabText(i), tabs->tabRect(i).size());
                }
            }
        }
        if (const auto *menus = qobject_cast<const QMenuBar *>(widget)) {
            for (QAction *action : menus->actions()) {
                if (action->isVisible()) {
                    measure(*menus, action->text(), menus->actionGeometry(action).size());
                }
            }
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (int i = 0; header->sectionsClickable() && i < header->count(); ++i) {
                if (!header->isSectionHidden(i)) {
                    measure(*header, QString::number(i), QSize(header->sectionSize(i), header->height()));
                }
            }
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            for (int row = 0; row < std::min(view->model()->rowCount(), mostRows); ++row) {
                const QRect cell = view->visualRect(view->model()->index(row, 0));
                if (!cell.isEmpty()) {
                    measure(*view, QStringLiteral("row %1").arg(row), cell.size());
                }
            }
        }
    }
    small.removeDuplicates();
    return small;
}

QStringList overlapsOf(QWidget &window)
{
    constexpr int slack = 2;
    QStringList overlaps;
    const QList<const QWidget *> shown = shownIn(window);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        for (qsizetype k = i + 1; k < shown.size(); ++k) {
            const QWidget *one = shown.at(i);
            const QWidget *other = shown.at(k);
            const QRect both = one->geometry() & other->geometry();
            if (qobject_cast<const QSplitterHandle *>(one) || qobject_cast<const QSplitterHandle *>(other)) {
                continue; // It may be hit beside its line.
            }
            if (qobject_cast<const StickyScrollArea *>(scrollAreaOf(*one))) {
                continue; // What stays in sight there covers the rest, which is scrolled to.
            }
            if (one->parentWidget() == other->parentWidget() && both.width() > slack && both.height() > slack) {
                overlaps << QStringLiteral("%1 and %2 share %3x%4")
                                .arg(placeOf(*one), placeOf(*other))
                                .arg(both.width())
                                .arg(both.height());
            }
        }
    }
    return overlaps;
}

} // namespace Desk::Test

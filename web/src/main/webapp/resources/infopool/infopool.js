/* What the browser does beyond showing pages: keys, menus that close, one click where two were made, and a page that has
   been open too long. Every page can be read and every form sent without it. */
(() => {
    'use strict';

    const typing = (target) => target.closest('input, textarea, select, [contenteditable]') !== null;

    /* "/" goes to the search field; j, k and Enter walk through a list. */
    const rows = () => Array.from(document.querySelectorAll('table[data-rows] > tbody > tr'));
    const walk = (step) => {
        const all = rows();
        if (all.length === 0) {
            return false;
        }
        const chosen = all.findIndex((row) => row.classList.contains('is-chosen'));
        const next = Math.min(Math.max(chosen + step, 0), all.length - 1);
        all.forEach((row) => row.classList.remove('is-chosen'));
        all[next].classList.add('is-chosen');
        const link = all[next].querySelector('a');
        if (link) {
            link.focus({preventScroll: true});
        }
        all[next].scrollIntoView({block: 'nearest'});
        return true;
    };
    document.addEventListener('keydown', (event) => {
        if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) {
            return;
        }
        if (event.key === 'Escape') {
            const open = event.target.closest('details.menu[open]');
            if (open) {
                open.open = false;
                open.querySelector('summary').focus();
            }
            return;
        }
        if (typing(event.target)) {
            return;
        }
        if (event.key === '/') {
            const field = document.querySelector('[data-key="/"]');
            if (field) {
                event.preventDefault();
                field.focus();
                field.select();
            }
        } else if (event.key === 'j' || event.key === 'k') {
            if (walk(event.key === 'j' ? 1 : -1)) {
                event.preventDefault();
            }
        }
    });

    /* One menu at a time, and none after a click beside it. */
    document.addEventListener('click', (event) => {
        document.querySelectorAll('details.menu[open]').forEach((menu) => {
            if (!menu.contains(event.target)) {
                menu.open = false;
            }
        });
        const printed = event.target.closest('[data-print]');
        if (printed) {
            document.documentElement.dataset.printing = printed.dataset.print;
            window.print();
            delete document.documentElement.dataset.printing;
        }
    });

    /* A form goes out once: the second click of a double click finds its button asleep. */
    document.addEventListener('submit', (event) => {
        const form = event.target;
        if (form.method !== 'post' || event.defaultPrevented) {
            return;
        }
        if (form.dataset.sent) {
            event.preventDefault();
            return;
        }
        form.dataset.sent = 'yes';
        window.setTimeout(() => form.querySelectorAll('button, input[type=submit]').forEach((button) => {
            button.setAttribute('aria-disabled', 'true');
        }));
    });
    window.addEventListener('pageshow', (event) => {
        if (event.persisted) {
            document.querySelectorAll('form[data-sent]').forEach((form) => {
                delete form.dataset.sent;
                form.querySelectorAll('[aria-disabled]').forEach((button) => button.removeAttribute('aria-disabled'));
            });
        }
    });

    /* On a phone a row becomes a card, in which each value needs its name. The roles keep it a table for screen readers. */
    document.querySelectorAll('table[data-rows]').forEach((table) => {
        const names = Array.from(table.querySelectorAll('thead th'), (head) => head.textContent.trim());
        const role = (selector, name) => table.querySelectorAll(selector).forEach((part) => part.setAttribute('role', name));
        table.setAttribute('role', 'table');
        role('thead, tbody', 'rowgroup');
        role('tr', 'row');
        role('th', 'columnheader');
        role('td', 'cell');
        table.querySelectorAll('tbody > tr').forEach((row) => Array.from(row.cells).forEach((cell, index) => {
            cell.dataset.label = names[index] || '';
        }));
        table.classList.add('is-stacked');
    });

    /* What is under way is asked for every second how far it has come; when it is over, the page is read again. */
    const watch = (part) => window.setTimeout(async () => {
        try {
            const answer = await fetch(part.dataset.watch, {cache: 'no-store', redirect: 'error'});
            const told = await answer.json();
            if (!told.running) {
                window.location.reload();
                return;
            }
            part.querySelector('progress').value = told.done;
            part.querySelector('[role=status]').textContent = told.text;
        } catch (unreachable) {
            /* It is asked for again. */
        }
        watch(part);
    }, 1000);
    document.querySelectorAll('[data-watch]').forEach(watch);

    /* After a failed post the summary of what was wrong is where one reads first. */
    const seeProblems = () => {
        const problems = document.querySelector('[data-focus="now"]');
        if (problems) {
            problems.focus();
        }
    };
    seeProblems();

    /* An Ajax answer to a page that the server has forgotten: what was typed stays, and the page says so. */
    if (window.jQuery) {
        window.jQuery(document).on('pfAjaxComplete', (event, xhr) => {
            seeProblems();
            if (xhr && xhr.getResponseHeader && xhr.getResponseHeader('X-Infopool-Expired')) {
                const note = document.getElementById('expired');
                note.hidden = false;
                note.scrollIntoView({block: 'nearest'});
            }
        });
    }
})();

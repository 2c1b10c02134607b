// What people say themselves: a pasted text, a fact that the resume did not have, a decision taken twice, a card, their name.
import { readFileSync } from 'node:fs';

export function ownWords({ page, base, check, patience }) {
  const lastDone = async () => {
    await page.goto(base);
    return page.evaluate(async () => (await (await fetch('/api/v1/optimizations?status=SUCCEEDED&limit=1')).json()).items[0].id);
  };
  return {
    'a pasted text, and a reload': async () => {
      await page.goto(`${base}/optimizations/new`);
      await page.getByRole('button', { name: 'Paste the text instead' }).click();
      const words = readFileSync(process.env.CANDOR_POSTING, 'utf8');
      await page.getByLabel('Text of the posting').fill(words);
      await page.getByLabel('Text of the posting').blur();
      await page.waitForURL(/posting=/);
      await page.reload();
      await page.getByRole('button', { name: 'Change the text' }).click({ timeout: patience });
      const kept = await page.getByLabel('Text of the posting').inputValue();
      check(kept.length > words.length / 2, 'what was pasted is gone');
    },
    'a gap that is none': async () => {
      await page.goto(`${base}/optimizations/${await lastDone()}/coverage`);
      await page.getByRole('button', { name: /^I have this: / }).first().click();
      await page.getByLabel('Your words').fill('Own word of a person in a test');
      await page.getByRole('button', { name: 'Add it to my resume' }).click();
      await page.getByRole('link', { name: 'Run again with it' }).click();
      await page.getByText('See everything that was read').click({ timeout: patience });
      const fact = page.getByRole('button', { name: /Own word of a person in a test/ }).first();
      await fact.waitFor();
      check(/yours/.test(await fact.innerText()), 'the own word is not marked as the person’s');
    },
    'decide, undo, redo': async () => {
      await page.goto(`${base}/optimizations/${await lastDone()}/changes`);
      const open = page.locator('article', { has: page.getByRole('button', { name: 'Reject', pressed: false }) }).first();
      const card = page.locator(`[id="${await open.getAttribute('id')}"]`);
      await card.focus();
      await page.keyboard.press('r');
      await card.getByRole('button', { name: 'Reject', pressed: true }).waitFor();
      await page.keyboard.press('u');
      await card.getByRole('button', { name: 'Reject', pressed: false }).waitFor();
      await page.keyboard.press('Shift+U');
      await card.getByRole('button', { name: 'Reject', pressed: true }).waitFor();
      await page.keyboard.press('u');
      await card.getByRole('button', { name: 'Reject', pressed: false }).waitFor();
    },
    'a card on the board, by mouse and by key': async () => {
      await page.goto(`${base}/tracker`);
      await page.getByRole('button', { name: 'Add an application' }).click();
      await page.getByRole('dialog').getByLabel('Title of the job').fill('Dragged job');
      await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.goto(`${base}/tracker?view=board`);
      const column = (name) => page.getByRole('region', { name, exact: true });
      const card = (where) => column(where).getByRole('listitem').filter({ hasText: 'Dragged job' });
      await card('Saved').dragTo(column('Interview'), { sourcePosition: { x: 8, y: 8 } });
      await card('Interview').waitFor();
      await page.getByRole('button', { name: /^Move Dragged job/ }).focus();
      const kept = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.request().postDataJSON()?.status === 'offer');
      await page.keyboard.press('ArrowRight');
      await card('Offer').waitFor();
      await kept;
      await page.reload();
      await card('Offer').waitFor();
      await page.getByText('Insights', { exact: true }).click();
      await page.getByRole('heading', { level: 2, name: 'Where they stand' }).waitFor();
    },
    'another name': async () => {
      await page.goto(`${base}/settings/profile`);
      const box = page.getByRole('textbox', { name: 'Name' });
      const before = await box.inputValue();
      for (const name of ['Renamed Person', before]) {
        await box.fill(name);
        await page.locator('form', { has: box }).getByRole('button', { name: 'Save' }).click();
        await page.getByText('Your new name is kept.').last().waitFor();
        await page.reload();
        check((await box.inputValue()) === name, 'the name was not kept');
      }
    },
  };
}

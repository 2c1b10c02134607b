// Invented answers of every kind, in the shapes of the public API. For looking at screens without a backend.
import { deflateSync } from 'node:zlib';

const now = Date.now();
export const at = (secondsAgo) => new Date(now - secondsAgo * 1000).toISOString();

export const resumeText = `Mara Lindqvist
mara.lindqvist@example.com | +46 70 555 01 23 | Gothenburg, Sweden

Summary
Backend engineer who keeps freight systems running. Seven years with Java and Spring, the last three with Kafka.

Experience
Backend Engineer, Fjordfreight AB
2021-03 - Present
- Built the booking service in Java 17 and Spring Boot, 40 000 bookings a day
- Moved tracking events from nightly files to Kafka, delay from hours to seconds
- Runs six services on k8s, on call every fifth week
- Introduced contract tests with two other teams

Software Developer, Nordisk Data
2017-08 - 2021-02
- Maintained an order system in Java and PostgreSQL
- Cut the slowest report from 90 seconds to 4 by rewriting its SQL
- Mentored two trainees

Education
BSc Computer Science, Chalmers University of Technology, 2014 - 2017

Skills
Java, Spring Boot, Apache Kafka, PostgreSQL, k8s, Docker, Git, JUnit

Languages
Swedish (native), English (fluent)
`;

const document = {
  basics: {
    name: 'Mara Lindqvist', email: 'mara.lindqvist@example.com', phone: '+46 70 555 01 23',
    summary: 'Backend engineer who keeps freight systems running. Seven years with Java and Spring, the last three with Kafka.',
    location: { city: 'Gothenburg' },
  },
  work: [
    {
      name: 'Fjordfreight AB', position: 'Backend Engineer', startDate: '2021-03',
      highlights: [
        'Built the booking service in Java 17 and Spring Boot, 40 000 bookings a day',
        'Moved tracking events from nightly files to Kafka, delay from hours to seconds',
        'Runs six services on k8s, on call every fifth week',
        'Introduced contract tests with two other teams',
      ],
    },
    {
      name: 'Nordisk Data', position: 'Software Developer', startDate: '2017-08', endDate: '2021-02',
      highlights: [
        'Maintained an order system in Java and PostgreSQL',
        'Cut the slowest report from 90 seconds to 4 by rewriting its SQL',
        'Mentored two trainees',
      ],
    },
  ],
  education: [{ institution: 'Chalmers University of Technology', studyType: 'BSc', area: 'Computer Science', startDate: '2014', endDate: '2017' }],
  skills: ['Java', 'Spring Boot', 'Apache Kafka', 'PostgreSQL', 'k8s', 'Docker', 'Git', 'JUnit'].map((name) => ({ name })),
  languages: [{ language: 'Swedish', fluency: 'native' }, { language: 'English', fluency: 'fluent' }],
};

const spans = {};
const walk = (path, value) => {
  if (typeof value === 'string') {
    const start = resumeText.indexOf(value);
    if (start >= 0) spans[path] = { page: 1, start, end: start + value.length, quote: value };
  } else if (Array.isArray(value)) value.forEach((item, index) => walk(`${path}[${index}]`, item));
  else Object.entries(value).forEach(([name, item]) => walk(path ? `${path}.${name}` : name, item));
};
walk('', document);

export const resume = (id, fileName) => ({
  id, fileName, status: 'READY', language: 'en', document, spans, text: resumeText, createdAt: at(90_000),
  warnings: [{ code: 'missing-dates', severity: 'info', message: 'One entry under Education has years only. That is fine.', page: 1 }],
});

const postingText = `Senior Backend Engineer

Harbourline Logistics, Rotterdam (hybrid)

We move containers, and the data that belongs to them. You will join the team that owns our event platform.

What you will do
- Design and run services that handle millions of tracking events a day
- Improve the reliability of our booking and customs systems
- Review code and mentor junior engineers

What we expect
- 5+ years of professional experience with Java
- Strong knowledge of Spring Boot
- Experience with Apache Kafka in production
- PostgreSQL and good SQL skills
- Kubernetes
- Fluent English

Nice to have
- Terraform
- Experience in logistics or freight
- Bachelor's degree in computer science or similar
- Dutch
`;

const asked = [
  ['experience', 'Professional experience with Java', 'required', '5+ years of professional experience with Java', 5],
  ['technical-skill', 'Spring Boot', 'required', 'Strong knowledge of Spring Boot'],
  ['technical-skill', 'Apache Kafka', 'required', 'Experience with Apache Kafka in production'],
  ['technical-skill', 'PostgreSQL and SQL', 'required', 'PostgreSQL and good SQL skills'],
  ['technical-skill', 'Kubernetes', 'required', 'Kubernetes'],
  ['language', 'English', 'required', 'Fluent English'],
  ['technical-skill', 'Terraform', 'preferred', 'Terraform'],
  ['industry', 'Logistics or freight', 'preferred', 'Experience in logistics or freight'],
  ['education', 'Bachelor in computer science', 'preferred', "Bachelor's degree in computer science or similar"],
  ['language', 'Dutch', 'preferred', 'Dutch'],
];

export const posting = (id) => ({
  id, status: 'READY', source: 'greenhouse', url: 'https://boards.example.com/harbourline/jobs/4711', open: true,
  title: 'Senior Backend Engineer', company: 'Harbourline Logistics', location: 'Rotterdam', remote: 'hybrid', datePosted: '2026-01-12',
  language: 'en', text: postingText,
  requirements: asked.map(([kind, name, necessity, quote, minYears], index) => ({
    id: `r${index + 1}`, kind, name, necessity, minYears, quote, start: postingText.indexOf(quote), end: postingText.indexOf(quote) + quote.length,
  })),
  responsibilities: [], benefits: [], warnings: [],
});

const work = (index, line) => ({ path: `work[${index}].highlights[${line}]`, quote: document.work[index].highlights[line], page: 1 });
const results = (after) => [
  ['met', 1, [work(0, 0), work(1, 0)]],
  ['met', 1, [work(0, 0)]],
  ['met', 1, [work(0, 1)]],
  ['met', 1, [work(1, 1)]],
  [after ? 'met' : 'partial', after ? 1 : 0.5, [after ? { ...work(0, 2), quote: 'Runs six services on Kubernetes in production, on call every fifth week' } : work(0, 2)], 'Write Kubernetes in full: the posting does, and some readers do not know k8s.'],
  ['met', 1, [{ path: 'languages[1].language', quote: 'English (fluent)' }]],
  ['not-evidenced', 0, [], 'If you have used Terraform, say where. If not, leave it: it is only preferred.'],
  ['met', 1, [{ path: 'basics.summary', quote: 'keeps freight systems running' }]],
  ['met', 1, [{ path: 'education[0].studyType', quote: 'BSc Computer Science' }]],
  ['not-evidenced', 0, [], 'Dutch is preferred only. Swedish and English are shown.'],
].map(([verdict, credit, evidence, advice], index) => ({ requirementId: `r${index + 1}`, name: asked[index][1], years: index === 0 ? 8.4 : undefined, verdict, credit, evidence, advice }))
  .concat({ requirementId: 'duties', name: 'Duties of the job', verdict: 'met', credit: 0.9, evidence: [work(0, 1)], advice: '' });

const assessment = (after) => ({
  overall: after ? 86.4 : 79.1,
  dimensions: [
    { name: 'technicalSkills', score: after ? 88 : 77, evaluated: true },
    { name: 'softSkills', score: 66.7, evaluated: true },
    { name: 'experience', score: 100, evaluated: true },
    { name: 'education', score: 100, evaluated: true },
    { name: 'industry', score: 0, evaluated: false },
  ],
  requirements: results(after), strengths: ['Kafka in production'], gaps: ['Terraform'],
});

export const match = {
  algorithm: 'match-1',
  weights: { technicalSkills: 0.35, softSkills: 0.2, experience: 0.25, education: 0.1, industry: 0.1 },
  before: assessment(false), after: assessment(true),
};

export const changes = () => [
  {
    id: 'c1', path: 'work[0].highlights[2]', kind: 'reword', before: document.work[0].highlights[2],
    after: 'Runs six services on Kubernetes in production, on call every fifth week',
    why: 'The posting asks for Kubernetes by its full name. k8s means the same.', requirementIds: ['r5'],
    evidence: [work(0, 2)], verdict: 'supported', decision: 'pending',
  },
  {
    id: 'c2', path: 'basics.summary', kind: 'summary', before: document.basics.summary,
    after: 'Backend engineer who keeps freight systems running. Seven years with Java and Spring Boot, the last three with Apache Kafka in production.',
    why: 'Names Spring Boot and Apache Kafka as the posting does.', requirementIds: ['r2', 'r3'],
    evidence: [{ path: 'basics.summary', quote: document.basics.summary }], verdict: 'supported', decision: 'pending',
  },
  {
    id: 'c3', path: 'work[1].highlights[2]', kind: 'reword', before: 'Mentored two trainees',
    after: 'Mentored two trainees and reviewed the code of four junior engineers',
    why: 'The posting asks for code review and mentoring.', requirementIds: ['r1'],
    evidence: [work(1, 2)], verdict: 'needs-confirmation', decision: 'pending', findings: [{ path: 'work[1].highlights[2]', text: '', claim: 'four junior engineers', reason: 'No line of your resume speaks of four junior engineers.', severity: 'confirm', evidence: [] }],
  },
  {
    id: 'c4', path: 'work[0].highlights[1]', kind: 'promote', before: document.work[0].highlights[1], after: document.work[0].highlights[1],
    why: 'Tracking events are what this team works on, so this line comes first.', requirementIds: ['r3', 'r8'],
    evidence: [work(0, 1)], verdict: 'supported', decision: 'accepted',
  },
  {
    id: 'c5', path: 'skills[6]', kind: 'remove', before: 'Git', after: '',
    why: 'Assumed for this role; it makes room for Kubernetes in full.', requirementIds: [], evidence: [{ path: 'skills[6].name', quote: 'Git' }],
    verdict: 'supported', decision: 'rejected',
  },
];

export const plan = [
  ['read-resume', 'resume-reader', '2 jobs, 8 skills'],
  ['read-posting', 'posting-reader', 'Senior Backend Engineer, from Greenhouse'],
  ['analyze-posting', 'requirement-analyst', '10 requirements, 6 required'],
  ['research-company', 'company-researcher', '3 statements with sources'],
  ['match', 'match-scorer', '7 of 10 met'],
  ['analyze-resume', 'resume-analyst', '2 lines pointed at'],
  ['tailor', 'resume-tailor', '5 proposals'],
  ['check-claims', 'claim-checker', '4 supported, 1 to confirm'],
  ['match-again', 'match-scorer', '8 of 10 met'],
  ['write-report', 'report-writer', '12 questions, 3 of them gaps'],
  ['publish', 'publisher', '11 files'],
];

export const company = {
  name: 'Harbourline Logistics', status: 'found', domain: 'harbourline.example', candidates: [],
  claims: [
    { id: 'k1', topic: 'what-it-does', statement: 'Moves containers, and runs the event platform behind them.', quote: 'We move containers, and the data that belongs to them.', source: 'posting', retrievedAt: at(300), confidence: 0.9 },
    { id: 'k2', topic: 'size', statement: 'About 1,200 people in nine ports.', quote: '1,200 colleagues in nine ports', url: 'https://harbourline.example/about', source: 'company-page', retrievedAt: at(280), confidence: 0.8 },
  ],
  unknown: ['values', 'growth'], searched: ['harbourline.example'],
};

export const namesakes = {
  name: 'Kestrel Rail', status: 'ambiguous', candidates: ['kestrel-rail.example: railway signalling, York', 'kestrelrail.example: model trains, Leeds'],
  question: 'Which company is it? Run this again with its site behind the name, such as "Kestrel Rail (kestrel-rail.example)".',
  claims: [], unknown: ['what-it-does', 'size', 'market-position'], searched: ['https://kestrel-rail.example/', 'https://kestrelrail.example/'], unread: ['https://kestrelrail.example/about'],
};

export const interview = {
  questions: [
    { id: 'q1', kind: 'evidence', requirementId: 'r3', question: 'How did you move tracking events from nightly files to Kafka?', why: 'Kafka in production is required, and this is your strongest line.', evidence: [work(0, 1)], prepare: ['What was the delay before, and how did you measure it?', 'What would you do differently?'] },
    { id: 'q2', kind: 'gap', requirementId: 'r7', question: 'Have you worked with Terraform?', why: 'Preferred, and nothing in your resume shows it.', evidence: [], prepare: ['Say no plainly, then name the nearest thing: six services on Kubernetes.'] },
    { id: 'q3', kind: 'to-ask', question: 'How is the event platform team organised?', why: 'No source says it.', evidence: [], prepare: [] },
  ],
};

const shownAs = ([before, after]) => ({ before, after });

/** As the service writes it: from the match, the changes as they are decided, and the company. */
export const report = (decided) => ({
  language: 'en',
  summary: {
    counts: '8 of 10 requirements are shown, all 6 required ones among them.',
    fits: ['Professional experience with Java: 8 years', 'Apache Kafka in production', 'Spring Boot'],
    gaps: ['Terraform (preferred)', 'Dutch (preferred)'],
    first: 'Write Kubernetes in full: it is required, and you have it.',
  },
  score: {
    before: 79.1, after: 86.4,
    dimensions: match.before.dimensions.map((one, index) => ({ name: one.name, weight: match.weights[one.name], before: one.score, after: match.after.dimensions[index].score, evaluated: one.evaluated })),
  },
  requirements: posting('posting-1').requirements.map((one, index) => {
    const [before, after] = [match.before.requirements[index], match.after.requirements[index]];
    return { id: one.id, name: one.name, kind: one.kind, necessity: one.necessity, quote: one.quote, ...shownAs([before.verdict, after.verdict]), creditBefore: before.credit, creditAfter: after.credit, evidence: after.evidence, advice: after.advice };
  }),
  changes: decided,
  refused: [{ path: 'work[0].highlights[0]', before: document.work[0].highlights[0], after: 'Led a team of nine that built the booking service', reasons: [{ path: 'work[0].highlights[0]', text: '', claim: 'a team of nine', reason: 'No line of your resume speaks of leading or of nine people.', severity: 'block', evidence: [] }] }],
  conditions: [{ kind: 'place', quote: 'Rotterdam (hybrid)', start: 0, end: 18 }],
  company,
  nextSteps: ['Decide the change that needs your word.', 'Prepare the question on Terraform.', 'Send the PDF; the DOCX only if it is asked for.'],
});

/** A one-page PDF with a few lines, so that the pages can be drawn. */
export function pdf(lines = ['Mara Lindqvist', 'Backend Engineer', '', 'Fjordfreight AB, 2021-03 - today', 'Runs six services on Kubernetes in production']) {
  const stream = deflateSync(Buffer.from(`BT /F1 ${lines.length > 8 ? 9 : 20} Tf 60 790 Td ${lines.length > 8 ? 15 : 26} TL ${lines.map((line) => `(${line.replace(/[()]/g, '\\$&')}) Tj T*`).join(' ')} ET`));
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    null, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  const parts = [Buffer.from('%PDF-1.4\n')];
  const offsets = [];
  let length = parts[0].length;
  const add = (buffer) => { parts.push(buffer); length += buffer.length; };
  objects.forEach((object, index) => {
    offsets.push(length);
    add(Buffer.from(`${index + 1} 0 obj\n`));
    if (object) add(Buffer.from(object));
    else { add(Buffer.from(`<</Length ${stream.length}/Filter/FlateDecode>>stream\n`)); add(stream); add(Buffer.from('\nendstream')); }
    add(Buffer.from('\nendobj\n'));
  });
  const start = length;
  add(Buffer.from(`xref\n0 6\n0000000000 65535 f \n${offsets.map((one) => `${String(one).padStart(10, '0')} 00000 n \n`).join('')}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`));
  return Buffer.concat(parts);
}

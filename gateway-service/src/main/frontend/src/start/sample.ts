/** An invented person and an invented posting, to try the whole thing in one click. */
export const sampleCompany = 'Harbourline Logistics';

export const sampleResume = `# Mara Lindqvist

mara.lindqvist@example.com | +46 70 555 01 23 | Gothenburg, Sweden

## Summary

Backend engineer who keeps freight systems running. Seven years with Java and Spring, the last three with Kafka.

## Experience

### Backend Engineer, Fjordfreight AB
2021-03 - Present
- Built the booking service in Java 17 and Spring Boot, 40 000 bookings a day
- Moved tracking events from nightly files to Kafka, delay from hours to seconds
- Runs six services on Kubernetes, on call every fifth week
- Introduced contract tests with two other teams

### Software Developer, Nordisk Data
2017-08 - 2021-02
- Maintained an order system in Java and PostgreSQL
- Cut the slowest report from 90 seconds to 4 by rewriting its SQL
- Mentored two trainees

## Education

### BSc Computer Science, Chalmers University of Technology
2014 - 2017

## Skills

Java, Spring Boot, Apache Kafka, PostgreSQL, k8s, Docker, Git, JUnit

## Languages

Swedish (native), English (fluent)
`;

export const samplePosting = `Senior Backend Engineer

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

What we offer
- Hybrid work, 30 days of holiday
- A yearly education budget
`;

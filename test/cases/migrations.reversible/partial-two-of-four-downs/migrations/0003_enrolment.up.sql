CREATE TABLE enrolment (
  member_id bigint REFERENCES member (id),
  course_id bigint REFERENCES course (id),
  PRIMARY KEY (member_id, course_id)
);

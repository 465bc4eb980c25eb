/** What the source article claims, each in our own short words. A record names the claims it carries. */
export const claims = {
  A1: 'Runners often have a sore hip. Overused muscles, an uneven gait and poor posture are named as causes.',
  A2: 'The psoas is often behind it: it moves the hip and lifts the leg in running and kicking.',
  A3: 'Stretching, self-massage and strength work for the psoas and all the hip flexors can ease pain from overuse.',
  A4: 'Core strength and flexibility help to hold posture while running, so the psoas has less to do.',

  B1: 'The psoas works as a pair with the iliacus.',
  B2: 'Together they bend the hip and drive the leg forward in a kick.',
  B3: 'The psoas runs from the spine to the thigh, to the top of the thigh bone.',
  B4: 'Pain often comes from inflammation near the top of the thigh bone.',
  B5: 'Pain can also be in the low back, where the psoas begins, with poor running posture, a curved spine, or when making up for another injury.',

  C1: 'Dynamic stretch: slow, controlled straight-leg kicks while walking.',
  C2: 'Dynamic stretch: walking lunges.',
  C3: 'Dynamic stretch: walking sideways.',
  C4: 'Dynamic stretches suit the warm-up before a jog or a sprint.',
  C5: 'Static stretching of the psoas works best when you are already warm.',
  C6: 'Static stretch: butterfly.',
  C7: 'Static stretch: figure-four.',
  C8: 'Self-massage with a foam roller.',
  C9: 'Self-massage with a tennis ball.',
  C10: 'Self-massage with a medicine ball.',
  C11: 'Self-massage reduces pain when you keep at it.',

  D1: 'The leg extension machine works the psoas, as a helper of the thigh muscles.',
  D2: 'The leg press machine works the psoas, as a helper of the thigh muscles.',
  D3: 'Squats with weights strengthen the psoas and the lower back.',
  D4: 'Lunges with weights strengthen the psoas and the lower back.',
  D5: 'Yoga move: step up to balance.',
  D6: 'Yoga pose: Standing Crane, on one leg with the other knee held at hip height.',
  D7: 'The psoas lies deep and does not lead most weight exercises, yet they strengthen it.',

  E1: 'Stretching and strength help, but a balanced, effective running technique matters too.',
  E2: 'A professional look at your gait can help a great deal.',
  E3: 'Running shops, physiotherapists and orthopaedists offer gait analysis on video.',
  E4: 'A sore psoas, like any pain, deserves attention straight away.',
  E5: 'When stretching, warming up and cooling down do not settle the pain over time, a licensed professional needs to find the cause.',
  E6: 'Muscle tears, bone stress fractures and arthritis do not go away with stretching and strength work alone.',
} satisfies Record<string, string>;

export type ClaimId = keyof typeof claims;

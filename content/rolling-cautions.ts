/** When not to roll or press anywhere (bartsch-2021, and common sense): the last lines of every `leaveOut` of kind release. */
export const rollingCautions = [
  'You have a blood clot, take blood thinners, or have a weak spot in an artery.',
  'You are pregnant, or had a hernia or belly surgery in the last three months.',
  'You may have an injured bone, or you have cancer or fragile bones.',
  'You have broken skin, an infection or a numb patch there.',
];
